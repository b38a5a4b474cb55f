import { dayOfAfterFact } from './afterFact';
import { addDays } from './calendarDate';
import { type Derivation } from './derivation';
import { type Plan, type PlanRow } from './plan';
import { type State } from './state';

/** The derivation of a row as it stands: one that hangs on a fact starts from the day of that fact, or the planned one. */
export function whyThisDay(plan: Plan, row: PlanRow, state: State | null): Derivation {
  if (row.kind === 'dated') return row.derivation;
  const { on } = dayOfAfterFact(plan, row, state);
  return [{ kind: 'dayOf', row: row.after, on: addDays(on, -row.plusDays) }, ...row.derivation];
}
