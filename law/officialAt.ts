import { addDays, type CalendarDate, dayNumber, fromDayNumber, isCalendarDate } from './calendarDate';
import { type Id, id } from './id';

/**
 * An instant on the election's own clock, `YYYY-MM-DDTHH:mm:ss.sss+08:00`: fixed width, compares in order as text.
 * It is not wall time; only `prisma/clock.ts` converts.
 */
export type OfficialAt = Id<'OfficialAt'>;
/** `HH:mm` in Asia/Shanghai. */
export type Hour = Id<'Hour'>;

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}\+08:00$/;

export function isOfficialAt(text: string): text is OfficialAt {
  return SHAPE.test(text) && isCalendarDate(text.slice(0, 10));
}

/** Reads the fixed-width form. Throws on anything else. */
export function officialAt(text: string): OfficialAt {
  if (!isOfficialAt(text)) throw new Error(`not an official instant: ${text}`);
  return text;
}

export function isHour(text: string): text is Hour {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function hour(text: string): Hour {
  if (!isHour(text)) throw new Error(`not an hour: ${text}`);
  return text;
}

/** `time` is `HH:mm`. */
export function atHour(day: CalendarDate, time: string): OfficialAt {
  return id(`${day}T${time}:00.000+08:00`);
}

export function startOf(day: CalendarDate): OfficialAt {
  return atHour(day, '00:00');
}

/** 24:00 of the day, written as 00:00 of the next. */
export function endOf(day: CalendarDate): OfficialAt {
  return startOf(addDays(day, 1));
}

export function dayOf(at: OfficialAt): CalendarDate {
  return id(at.slice(0, 10));
}

/** `HH:mm` of the instant. */
export function hourOf(at: OfficialAt): Hour {
  return id(at.slice(11, 16));
}

/** Milliseconds since the epoch that a clock set to official time would show. */
export function officialMs(at: OfficialAt): number {
  const [hours, minutes] = [Number(at.slice(11, 13)), Number(at.slice(14, 16))];
  const ms = Number(at.slice(17, 19)) * 1000 + Number(at.slice(20, 23));
  return dayNumber(dayOf(at)) * DAY_MS + hours * 3_600_000 + minutes * 60_000 + ms - OFFSET_MS;
}

export function fromOfficialMs(ms: number): OfficialAt {
  const local = Math.floor(ms) + OFFSET_MS;
  const inDay = ((local % DAY_MS) + DAY_MS) % DAY_MS;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const time = `${two(inDay / 3_600_000)}:${two((inDay / 60_000) % 60)}:${two((inDay / 1000) % 60)}`;
  const day = fromDayNumber(Math.floor(local / DAY_MS));
  return officialAt(`${day}T${time}.${String(inDay % 1000).padStart(3, '0')}+08:00`);
}

export function laterOf(a: OfficialAt, b: OfficialAt): OfficialAt {
  return a > b ? a : b;
}
