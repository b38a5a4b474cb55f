import { addDays, type CalendarDate } from './calendarDate';
import { type OfficeHours } from './facts';
import { atHour, dayOf, hourOf, type OfficialAt } from './officialAt';

/**
 * The instant itself, or the end of the quiet hours it falls into. Nothing about lateness goes out at night, except
 * on election day and the day before it (design 3.4).
 */
export function awake(
  at: OfficialAt,
  { quietFrom, quietTo }: OfficeHours,
  electionDay: CalendarDate,
): OfficialAt {
  const day = dayOf(at);
  if (day === electionDay || day === addDays(electionDay, -1)) return at;
  if (hourOf(at) >= quietFrom) return atHour(addDays(day, 1), quietTo);
  return hourOf(at) < quietTo ? atHour(day, quietTo) : at;
}
