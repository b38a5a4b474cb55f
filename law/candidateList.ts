import { type CalendarDate } from './calendarDate';
import { type NomineeId } from './id';

/** The list of a district on its way (选举法 32; 2010: 31); a step back does not exist. */
export type CandidateList =
  | { readonly stage: 'collecting'; readonly nominees: readonly NomineeId[] }
  | {
      readonly stage: 'preliminary';
      readonly nominees: readonly NomineeId[];
      readonly publishedOn: CalendarDate;
    }
  | { readonly stage: 'primary'; readonly nominees: readonly NomineeId[]; readonly heldOn: CalendarDate }
  | {
      readonly stage: 'formal';
      readonly candidates: readonly NomineeId[];
      readonly publishedOn: CalendarDate;
    };
