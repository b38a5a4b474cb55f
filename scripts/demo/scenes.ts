import { type FactCode } from '../../law/deed';
import { type StepCode } from '../../law/stepCode';

/** One act of the walkthrough: on which day and hour (official time), by which of the sample people. */
export interface Scene {
  /** `YYYY-MM-DDTHH:mm` in Asia/Shanghai. */
  readonly at: string;
  readonly who: string;
  readonly step: StepCode;
  readonly does: 'submit' | 'agree' | 'return' | 'postEverywhere' | FactCode;
}

const OFFICER = 'd07-10';
const STREET = 'street-03';
const CHAIR = 'ec-01';
const CLERK = 'office-02';

type Rest = readonly [who: string, does: Scene['does']];

function on(at: string, step: StepCode, [who, does]: Rest): Scene {
  return { at: `2011-${at}`, who, step, does };
}

const handsIn: Rest = [OFFICER, 'submit'];
const streetAgrees: Rest = [STREET, 'agree'];
const committeeDecides: Rest = [CHAIR, 'agree'];
const posts: Rest = [OFFICER, 'postEverywhere'];
const carriesOut: Rest = [OFFICER, 'carriedOut'];

const PREPARATION: readonly Scene[] = [
  on('10-25T08:40', 'electionDayFixed', [CLERK, 'submit']),
  on('10-25T10:00', 'electionDayFixed', committeeDecides),
  on('10-27T10:00', 'workingGroup', handsIn),
  on('10-28T10:00', 'workingGroup', streetAgrees),
  on('10-31T10:00', 'workingGroup', committeeDecides),
  on('10-31T15:00', 'voterGroups', carriesOut),
  on('10-31T17:00', 'districtTraining', carriesOut),
];

const ROLL: readonly Scene[] = [
  on('12-05T10:00', 'registration', carriesOut),
  on('12-05T15:00', 'voterRoll', handsIn),
  on('12-06T09:00', 'voterRoll', [STREET, 'return']),
  on('12-06T10:30', 'voterRoll', handsIn),
  on('12-06T15:00', 'voterRoll', streetAgrees),
  on('12-07T15:00', 'voterRoll', committeeDecides),
  on('12-08T08:30', 'voterRoll', posts),
];

/** Input closes on the posting day itself, so the chain runs within its hours. */
const LISTS: readonly Scene[] = [
  on('12-13T11:30', 'nomination', carriesOut),
  on('12-13T12:30', 'preliminaryList', handsIn),
  on('12-13T13:30', 'preliminaryList', streetAgrees),
  on('12-13T14:30', 'preliminaryList', committeeDecides),
  on('12-13T15:30', 'preliminaryList', posts),
  on('12-18T16:00', 'consultation', handsIn),
  on('12-19T10:00', 'consultation', streetAgrees),
  on('12-19T15:00', 'formalList', handsIn),
  on('12-20T10:00', 'formalList', streetAgrees),
  on('12-20T16:00', 'formalList', committeeDecides),
  on('12-21T09:00', 'formalList', posts),
];

const LAST_WEEK: readonly Scene[] = [
  on('12-26T09:30', 'correctionRoll', handsIn),
  on('12-26T10:30', 'correctionRoll', streetAgrees),
  on('12-26T11:30', 'correctionRoll', committeeDecides),
  on('12-26T14:00', 'correctionRoll', posts),
  on('12-26T15:00', 'scrutineers', handsIn),
  on('12-26T15:30', 'participationForecast', handsIn),
  on('12-27T09:00', 'scrutineers', streetAgrees),
  on('12-27T09:30', 'participationForecast', streetAgrees),
  on('12-27T11:00', 'votingPreparation', handsIn),
  on('12-27T15:00', 'votingPreparation', streetAgrees),
  on('12-27T17:00', 'introduction', carriesOut),
];

const VOTE: readonly Scene[] = [
  on('12-28T08:00', 'voting', [OFFICER, 'opened']),
  on('12-28T18:00', 'voting', [OFFICER, 'closed']),
  on('12-28T19:30', 'count', handsIn),
  on('12-28T20:15', 'count', streetAgrees),
  on('12-28T20:45', 'result', [CLERK, 'submit']),
  on('12-28T21:15', 'result', committeeDecides),
  on('12-28T21:40', 'result', posts),
  on('12-30T10:00', 'districtReturn', handsIn),
  on('12-31T10:00', 'districtReturn', streetAgrees),
  { at: '2012-02-20T10:00', who: CLERK, step: 'firstSession', does: 'carriedOut' },
];

/** District 7 as its people live it, oldest first. */
export const SCENES: readonly Scene[] = [...PREPARATION, ...ROLL, ...LISTS, ...LAST_WEEK, ...VOTE];
