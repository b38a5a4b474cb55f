import { addDays, type CalendarDate } from './calendarDate';
import { type Reading } from './derivation';

/** The strict reading asks for whole days between the act and election day, so one day more. */
const EXTRA_DAYS = { common: 0, strict: 1 } as const satisfies Record<Reading, number>;

/**
 * The last day, inclusive, on which something that the law wants "N日以前" may be done: E−N by the common reading
 * (通行算法), E−N−1 by the strict one (从严算法). No holiday moves it. No statute says how to count: decision 0001.
 */
export function limitBefore(electionDay: CalendarDate, days: number, reading: Reading): CalendarDate {
  return addDays(electionDay, -days - EXTRA_DAYS[reading]);
}

/** The earliest election day for which an act of `doneOn` keeps the interval; what cures a backward limit once missed. */
export function earliestElectionDay(doneOn: CalendarDate, days: number, reading: Reading): CalendarDate {
  return addDays(doneOn, days + EXTRA_DAYS[reading]);
}

/**
 * The last day, to 24:00, of a period that runs forward: the day of the event is not counted (民法典 201 by analogy).
 * It is not rolled over a holiday, so that the chain of periods stays before election day.
 */
export function lastDayOf(event: CalendarDate, days: number): CalendarDate {
  return addDays(event, days);
}
