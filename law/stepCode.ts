/** Codes of steps (环节); never renamed once released. Election scope: the committee's own; district scope: one 选区. */
export const ELECTION_STEPS = [
  'seatsFixed',
  'committeeAppointed',
  'electionDayFixed',
  'workPlan',
  'districtsDrawn',
  'training',
  'qualification',
  'certificates',
  'firstSession',
  'summaryMeeting',
  'electionReturn',
  'electionArchive',
] as const;

export const DISTRICT_STEPS = [
  'workingGroup',
  'voterGroups',
  'districtTraining',
  'publicity',
  'registration',
  'registrationReview',
  'voterRoll',
  'voterCards',
  'nomination',
  'nomineeCheck',
  'preliminaryList',
  'consultation',
  'primary',
  'formalList',
  'introduction',
  'proxies',
  'correctionRoll',
  'scrutineers',
  'votingPreparation',
  'participationForecast',
  'voting',
  'count',
  'result',
  'furtherVote',
  'districtReturn',
  'districtArchive',
] as const;

/** Rows of a timetable that are dates without a step of their own. */
export const DATE_ROWS = [
  'appealWindow',
  'appealDecision',
  'suit',
  'judgment',
  'rollKept',
  'ageCutoff',
] as const;

export type ElectionStep = (typeof ELECTION_STEPS)[number];
export type DistrictStep = (typeof DISTRICT_STEPS)[number];
export type StepCode = ElectionStep | DistrictStep;
export type RowCode = StepCode | (typeof DATE_ROWS)[number];
export type Scope = 'election' | 'district';

const STEP_CODES: ReadonlySet<string> = new Set([...ELECTION_STEPS, ...DISTRICT_STEPS]);

export function isStepCode(text: string): text is StepCode {
  return STEP_CODES.has(text);
}

/** A list published again after a move, or a second vote, is round 2 of the same step. */
export interface StepKey {
  readonly code: StepCode;
  readonly round: number;
}

export function sameStep(a: StepKey, b: StepKey): boolean {
  return a.code === b.code && a.round === b.round;
}
