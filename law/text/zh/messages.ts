import { type MessageCode } from '../../event';
import { dayZh, monthDayZh } from '../days';
import { type MessageAbout } from '../messages';

type Sentence = (about: MessageAbout) => string;

/** 第七选区“公布选民名单” */
function subject({ district, step }: MessageAbout): string {
  return `${district ?? ''}${step === null ? '' : `“${step.zh}”`}`;
}

const on = (about: MessageAbout): string => (about.on === null ? '' : monthDayZh(about.on));
const body = (about: MessageAbout): string => about.body ?? '下一级';

const howSoon: Sentence = (about) => {
  if (about.days === null) return `请按时办理${about.on === null ? '' : `，最迟${on(about)}`}`;
  return about.days <= 0
    ? `今天${on(about)}是最迟办理日，请于今日办结`
    : `距最迟办理日${on(about)}还有${about.days}天，请抓紧办理`;
};

export const MESSAGES_ZH: Readonly<Record<MessageCode, Sentence>> = {
  opens: (about) => `${subject(about)}可以开始办理${about.on === null ? '' : `，最迟${on(about)}办结`}。`,
  dueSoon: (about) => `${subject(about)}${howSoon(about)}。`,
  stageDue: (about) =>
    `${subject(about)}材料应由${body(about)}${about.on === null ? '' : `于${on(about)}前（含当日）`}办理，请按时办理。`,
  stageWaiting: (about) => `${subject(about)}应由${body(about)}办理，目前尚未办理，请尽快办理。`,
  stageEscalated: (about) => `${subject(about)}应由${body(about)}办理，至今尚未办理，请予督办。`,
  askPosted: (about) => `${subject(about)}今天是最迟公布日，请报告：已张榜，还是未张榜？`,
  notReported: (about) =>
    `${subject(about)}尚未收到张榜报告，请核实${about.on === null ? '' : `（最迟公布日${on(about)}）`}。`,
  missed: (about) =>
    `${subject(about)}经确认未在最迟公布日${on(about)}以前张榜，已逾期，请选举委员会研究处理。`,
  toHandle: (about) => `${subject(about)}材料已送到${body(about)}，请办理。`,
  returned: (about) => `${subject(about)}材料已被退回，请按退回意见修改后再报。`,
  decided: (about) =>
    `${subject(about)}已经${about.body ?? ''}确定${about.on === null ? '' : `，请印制并于${on(about)}张榜公布`}。`,
  choice: (about) => `${subject(about)}张榜时间晚于最迟公布日${on(about)}，请选举委员会研究是否另定选举日。`,
  timetablePublished: (about) =>
    `选举工作日程已经公布${about.on === null ? '' : `，选举日为${dayZh(about.on)}`}，请按日程开展工作。`,
};
