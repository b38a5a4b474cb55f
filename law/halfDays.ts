import { addDays } from './calendarDate';
import { atHour, dayOf, fromOfficialMs, type OfficialAt, officialMs } from './officialAt';

/** A half office day begins at these hours; reminders climb one body at each (docs/assumptions.md). */
const HALF_DAYS = ['08:30', '14:30'] as const;

const HALF_HOUR_MS = 30 * 60_000;

/** The `n`-th beginning of a half office day after the instant, n from 0. */
export function halfDayAfter(after: OfficialAt, n: number): OfficialAt {
  const starts: OfficialAt[] = [];
  for (let day = dayOf(after); starts.length <= n; day = addDays(day, 1)) {
    starts.push(...HALF_DAYS.map((time) => atHour(day, time)).filter((at) => at > after));
  }
  const found = starts[n];
  if (found === undefined) throw new Error(`no half day ${String(n)} after ${after}`);
  return found;
}

/** Half an hour more for each body, not counting the quiet hours: where the whole chain runs within the posting day. */
export function halfHourAfter(
  after: OfficialAt,
  n: number,
  isAwake: (at: OfficialAt) => OfficialAt,
): OfficialAt {
  const next = isAwake(fromOfficialMs(officialMs(after) + HALF_HOUR_MS));
  return n === 0 ? next : halfHourAfter(next, n - 1, isAwake);
}
