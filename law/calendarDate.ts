import { type Id, id } from './id';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; compares in order as text. */
export type CalendarDate = Id<'CalendarDate'>;

const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: `2011-02-29` does not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!SHAPE.test(text)) return false;
  const day = new Date(Date.UTC(...partsOf(text)));
  return day.toISOString().slice(0, 10) === text;
}

/** Reads `YYYY-MM-DD`. Throws on anything else: days from outside are checked with `isCalendarDate` first. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a calendar day: ${text}`);
  return text;
}

function partsOf(text: string): [number, number, number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))];
}

/** Days since 1970-01-01; the only number that day arithmetic uses. */
export function dayNumber(day: CalendarDate): number {
  return Date.UTC(...partsOf(day)) / DAY_MS;
}

export function fromDayNumber(number: number): CalendarDate {
  return id(new Date(number * DAY_MS).toISOString().slice(0, 10));
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The corresponding day of a later month, or that month's last day where there is none (民法典 202). */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month + months, Math.min(date, lastOfMonth)) / DAY_MS);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: CalendarDate): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
