import { rosterOn } from '../law/body';
import { type Facts, type OfficeHours } from '../law/facts';
import { dayOf, type OfficialAt } from '../law/officialAt';
import { type LoadedProcess } from './loadProcess';

/** Nothing about lateness goes out at night (work plan; the limits themselves never move). */
const OFFICE: OfficeHours = { quietFrom: '21:00', quietTo: '08:00' };

/** What a ruling at `now` looks at; the roster holds only who is in office on that day. */
export function factsOf(process: LoadedProcess, now: OfficialAt): Facts {
  const { plan, rules, paper, places } = process;
  const roster = rosterOn(dayOf(now), process.holders);
  return { now, plan, rules, roster, office: OFFICE, paper, places };
}
