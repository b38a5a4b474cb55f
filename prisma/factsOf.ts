import { type Facts, type OfficeHours } from '../law/facts';
import { dayOf, type OfficialAt } from '../law/officialAt';
import { type LoadedProcess } from './loadProcess';

/** Nothing about lateness goes out at night (work plan; the limits themselves never move). */
const OFFICE: OfficeHours = { quietFrom: '21:00', quietTo: '08:00' };

/** What a ruling at `now` looks at; the roster holds only who is in office on that day. */
export function factsOf(process: LoadedProcess, now: OfficialAt): Facts {
  const { plan, rules, paper, places } = process;
  const today = dayOf(now);
  const inOffice = process.holders.filter(({ from, to }) => from <= today && (to === null || today <= to));
  return { now, plan, rules, roster: { holders: inOffice }, office: OFFICE, paper, places };
}
