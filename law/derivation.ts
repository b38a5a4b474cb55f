import { type Basis } from './basis';
import { type CalendarDate } from './calendarDate';

export type Reading = 'common' | 'strict';

/** One move on the way to a date; a person can read it, `replay` can follow it. */
export type DerivationStep =
  | { readonly kind: 'electionDay'; readonly on: CalendarDate }
  | { readonly kind: 'daysBefore'; readonly reading: Reading; readonly days: number; readonly basis: Basis }
  | { readonly kind: 'oneDayEarlier'; readonly basis: Basis } // the strict reading of "N日以前"
  | { readonly kind: 'daysAfter'; readonly days: number; readonly basis: Basis }
  | { readonly kind: 'monthsAfter'; readonly months: number; readonly basis: Basis }
  | { readonly kind: 'dayOf'; readonly row: string; readonly on: CalendarDate };

export type Derivation = readonly DerivationStep[];
