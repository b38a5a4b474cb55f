import { type CalendarDate } from './calendarDate';
import { lastDayOf } from './countingDays';
import { dayOf } from './officialAt';
import { type AfterFactRow, type Plan, rowOf } from './plan';
import { type State } from './state';
import { isStepCode, sameStep, type StepKey } from './stepCode';

/** A day that hangs on a fact; `provisional` while the fact is awaited and the timetable's own day stands in for it. */
export interface AfterFactDay {
  readonly on: CalendarDate;
  readonly provisional: boolean;
}

/**
 * The last day, to 24:00, of a row that runs from another row's fact: from the posting at the last place once that
 * has happened, until then from the day in the published timetable. The other row may hang on a fact itself.
 * Throws when the timetable has no row to count from.
 */
export function dayOfAfterFact(plan: Plan, row: AfterFactRow, state: State | null): AfterFactDay {
  const from = dayOfRow(plan, row, state);
  return { on: lastDayOf(from.on, row.plusDays), provisional: from.provisional };
}

function dayOfRow(plan: Plan, { after, round }: AfterFactRow, state: State | null): AfterFactDay {
  const row = rowOf(plan, after, round);
  if (row === undefined) throw new Error(`the timetable has no row ${after}, round ${round}, to count from`);
  if (row.kind === 'afterFact') return dayOfAfterFact(plan, row, state);
  if (!isStepCode(after)) return { on: row.publishedOn, provisional: false };
  const happened = dayDone(state, { code: after, round });
  return happened === null
    ? { on: row.publishedOn, provisional: true }
    : { on: happened, provisional: false };
}

function dayDone(state: State | null, step: StepKey): CalendarDate | null {
  const found = state?.steps.find((entry) => sameStep(entry, step));
  return found?.life === 'done' ? dayOf(found.happenedAt) : null;
}
