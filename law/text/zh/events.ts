import { type Event } from '../../event';
import { basisText } from '../basis';
import { dayZh, instantZh, monthDayZh } from '../days';
import { type EventLines, type EventNames, peopleTold } from '../events';
import { FACTS_ZH, NOTICES_ZH, STANDINGS_ZH } from './facts';
import { listZh, voteZh } from './votes';

const step = ({ step: title }: EventNames): string => (title === null ? '本环节' : `“${title.zh}”`);
const who = ({ actorName }: EventNames): string => actorName ?? '';

/** 提醒最迟办理日将到，通知3人 */
function told(event: Event): string {
  const about = new Set((event.notices ?? []).map(({ message }) => NOTICES_ZH[message]));
  return about.size === 0 ? '提醒，无在任人员可通知' : `${[...about].join('、')}，通知${peopleTold(event)}人`;
}

export const EVENTS_ZH: EventLines = {
  planAdopted: ({ revision, rearmed }) =>
    `开始执行第${revision}号日程${rearmed.length === 0 ? '' : `，${rearmed.length}个环节重新计时`}`,
  planPublished: ({ revision, electionDay }) =>
    `公布第${revision}号选举工作日程，选举日为${dayZh(electionDay)}`,
  opened: (_, names) => `${step(names)}开始办理`,
  rungReached: (event, names) => `${step(names)}：${told(event)}`,
  notReported: (_, names) => `${step(names)}最迟公布日已过，尚未收到张榜报告，请核实`,
  missedConfirmed: (_, names) => `${step(names)}经确认未按时张榜，已逾期`,
  windowClosed: () => '对选民名单的申诉期满',
  submitted: (_, names) => `${who(names)}报送${step(names)}材料`,
  passedOn: (_, names) => `${who(names)}审核同意${step(names)}材料，送下一级办理`,
  decided: ({ postOn, toPost }, names) =>
    `${who(names)}审定${step(names)}材料${postOn === null ? '' : `，定于${monthDayZh(postOn)}在${toPost.length}处张榜`}`,
  returned: ({ comments }, names) =>
    `${who(names)}退回${step(names)}材料${comments.map(({ item, text }) => `；${item}：${text}`).join('')}`,
  factRecorded: ({ fact, place, happenedAt, enteredLate }, names) =>
    `${who(names)}登记${step(names)}${place === undefined ? '' : `在${place}`}${FACTS_ZH[fact]}，时间${instantZh(happenedAt)}` +
    (enteredLate === undefined ? '' : `（补录，原因：${enteredLate.reason}）`),
  saidNotPosted: (_, names) => `${who(names)}确认${step(names)}未张榜`,
  done: ({ happenedAt, standing }, names) =>
    `${step(names)}办结，时间${instantZh(happenedAt)}${STANDINGS_ZH[standing]}`,
  skipped: ({ ground }, names) => `${step(names)}不需办理（${basisText(ground).zh}）`,
  choiceOpened: ({ choice }, names) =>
    `${step(names)}${monthDayZh(choice.happenedOn)}张榜，晚于最迟公布日${monthDayZh(choice.limitOn)}，` +
    `由选举委员会研究是否另定选举日（最早${dayZh(choice.earliestElectionDay)}）`,
  listChanged: ({ list }) => listZh(list),
  voteCounted: ({ vote }) => voteZh(vote),
  closed: () => '选举工作办结',
};
