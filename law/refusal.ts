import { type Basis } from './basis';
import { type Event } from './event';

/** Reasons why the law or the record says no; UPPER_SNAKE, without an article, never reused. Words: `law/text`. */
export const REFUSALS = [
  'NOT_IN_OFFICE', // the membership is not live on this day
  'NOT_YOUR_BODY', // outside the body that has to act
  'NOT_YOUR_POST', // in the body, but the post may not do this
  'OWN_SUBMISSION', // the submitter or an editor may not decide
  'CHANGED_MEANWHILE', // the paper shown is not the paper that waits
  'DECIDED_MEANWHILE', // somebody decided otherwise first
  'NOTHING_TO_DECIDE', // nothing has been handed in
  'ALREADY_SUBMITTED', // handed in and not returned
  'STEP_SETTLED', // done or skipped
  'STEP_NOT_IN_PLAN', // the timetable has no such step
  'PRECEDING_STEP_OPEN', // a step that must come first is not done
  'TOO_EARLY', // a rule of the place sets a first day
  'EVIDENCE_MISSING', // a file is required
  'WRONG_PAPER', // the paper is of another kind than the step asks
  'PAPER_UNKNOWN',
  'CANDIDATES_TOO_FEW',
  'CANDIDATES_TOO_MANY',
  'CANDIDATE_NOT_ON_LIST', // not on the preliminary list, or named twice
  'LIST_SHORTENED', // inside the ratio already: the whole list goes on
  'POSTING_DAY_TOO_LATE', // the list would hang after its limit
  'POSTING_DAY_PAST',
  'NOT_A_PUBLICATION',
  'FACT_NOT_EXPECTED', // this step knows no such fact
  'PLACE_UNKNOWN',
  'FACT_IN_FUTURE',
  'LATE_ENTRY_NEEDS_PROOF', // reason, evidence, second person
  'SECOND_PERSON_IS_FIRST',
  'ASKED_TOO_EARLY', // 未张榜 before the limit day
  'TALLY_TYPED_DIFFERENTLY',
  'TALLY_IMPOSSIBLE', // figures that no count can give
  'COMMENTS_MISSING', // a return names what to mend
  'DISTRICT_CLOSED',
  'ACT_TOO_OLD',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** `events` empty: it was so already. */
export type Ruling = { readonly allowed: true; readonly events: readonly Event[] } | Refused;
export interface Refused {
  readonly allowed: false;
  readonly code: RefusalCode;
  readonly basis: Basis;
  readonly details: RefusalDetails;
}

export function refuse(code: RefusalCode, basis: Basis, details: RefusalDetails = {}): Refused {
  return { allowed: false, code, basis, details };
}

export function allow(events: readonly Event[]): Ruling {
  return { allowed: true, events };
}
