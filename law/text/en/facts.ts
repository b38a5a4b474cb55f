import { type FactCode } from '../../deed';
import { type MessageCode } from '../../event';
import { type Standing } from '../../state';

export const FACTS_EN: Readonly<Record<FactCode, string>> = {
  posted: 'posted',
  carriedOut: 'carried out',
  opened: 'voting opened',
  closed: 'voting closed',
};

/** What a finished step's history says of its limit. */
export const STANDINGS_EN: Readonly<Record<Standing, string>> = {
  inTime: '',
  notReported: ', reported late',
  missed: ', after its last day',
  late: ', after its last day',
};

/** What a notice was about, in the history. */
export const NOTICES_EN: Readonly<Record<MessageCode, string>> = {
  opens: 'told that it may begin',
  dueSoon: 'reminded of the last day',
  stageDue: 'reminded of the limit of the stage',
  stageWaiting: 'reminded to handle it',
  stageEscalated: 'brought to the next level up',
  askPosted: 'asked whether it has been posted',
  notReported: 'asked to check whether it has been posted',
  missed: 'told that it is confirmed as not posted',
  toHandle: 'told that it waits for them',
  returned: 'told to mend it',
  decided: 'told to print and post it',
  choice: 'asked to consider another election day',
  timetablePublished: 'told of the timetable',
};
