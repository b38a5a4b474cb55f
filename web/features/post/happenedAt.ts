import { type CalendarDate, calendarDate } from '../../../law/calendarDate';
import { atHour, endOf, hourOf, dayOf, type OfficialAt, isOfficialAt } from '../../../law/officialAt';

/** What a `datetime-local` control holds: official time to the minute, without a zone. */
export function toControl(at: OfficialAt): string {
  return `${dayOf(at)}T${hourOf(at)}`;
}

/** The instant of a `datetime-local` control in official time; null while it is incomplete. */
export function fromControl(text: string): OfficialAt | null {
  const at = `${text}:00.000+08:00`;
  return isOfficialAt(at) ? at : null;
}

/** The last moment of a day that closes at an hour, or at 24:00. */
export function limitOfDay(publishedOn: string | null, closesAt: string | null): OfficialAt | null {
  if (publishedOn === null) return null;
  const day: CalendarDate = calendarDate(publishedOn);
  return closesAt === null ? endOf(day) : atHour(day, closesAt.slice(-5));
}
