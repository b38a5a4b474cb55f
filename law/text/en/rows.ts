import { type StageCode } from '../../plan';
import { type DATE_ROWS } from '../../stepCode';

/** Days of the timetable that are no step of their own. */
export const DATE_ROWS_EN: Readonly<Record<(typeof DATE_ROWS)[number], string>> = {
  rollKept: 'Roll kept posted until',
  appealWindow: 'Last day for appeals against the roll',
  appealDecision: 'Last day for decisions on appeals',
  suit: 'Last day to sue at the court',
  judgment: 'Last day for the judgment',
  ageCutoff: 'Cut-off for voting age',
};

/** Where a work plan names no stages of its own. */
export const STAGES_EN: Readonly<Record<StageCode, string>> = {
  preparation: 'Preparation',
  registrationAndRoll: 'Registration and roll',
  nominationAndVote: 'Nomination and vote',
  afterVote: 'After the vote',
};
