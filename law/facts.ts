import { type Roster } from './body';
import { type OfficialAt } from './officialAt';
import { type Paper } from './paper';
import { type Plan } from './plan';
import { type Rules } from './rules';

/** Hours in which messages about lateness may go out, `HH:mm`; the limit itself is never moved by them. */
export interface OfficeHours {
  readonly quietFrom: string;
  readonly quietTo: string;
}

/** All that a ruling may look at besides the state; loaded in the deciding transaction. */
export interface Facts {
  readonly now: OfficialAt;
  /** The revision in force for the process; null until the committee has published one. */
  readonly plan: Plan | null;
  readonly rules: Rules;
  readonly roster: Roster;
  readonly office: OfficeHours;
  /** The paper that the act names (submit; the evidence of a late fact), or that waits at the step (agree, return). */
  readonly paper: Paper | null;
  /** Places of posting in the district, one for each voter-group area; empty for an election's process. */
  readonly places: readonly string[];
}
