import { type FactCode } from '../../deed';
import { type MessageCode } from '../../event';
import { type Standing } from '../../state';

export const FACTS_ZH: Readonly<Record<FactCode, string>> = {
  posted: '张榜',
  carriedOut: '办理完毕',
  opened: '开始投票',
  closed: '投票结束',
};

/** What a finished step's history says of its limit. */
export const STANDINGS_ZH: Readonly<Record<Standing, string>> = {
  inTime: '',
  notReported: '，此前未按时报告',
  missed: '，已逾期',
  late: '，晚于最迟公布日',
};

/** What a notice was about, in the history. */
export const NOTICES_ZH: Readonly<Record<MessageCode, string>> = {
  opens: '通知开始办理',
  dueSoon: '提醒最迟办理日将到',
  stageDue: '提醒办理时限将到',
  stageWaiting: '提醒尽快办理',
  stageEscalated: '提请上一级督办',
  askPosted: '询问是否已张榜',
  notReported: '提请核实张榜情况',
  missed: '报告已确认未张榜',
  toHandle: '通知办理',
  returned: '通知修改',
  decided: '通知印制张榜',
  choice: '提请研究是否另定选举日',
  timetablePublished: '通知日程已公布',
};
