import { addDays } from '../../law/calendarDate';
import { atHour, dayOf, hourOf, type OfficialAt } from '../../law/officialAt';

const EVENING = '20:00';
const MORNING = '08:00';
/** A moment before the offices open, so that what comes at the full hour is met running. */
const WAKES_AT = '07:55';

export interface Night {
  readonly now: OfficialAt;
  /** Where the run ends by itself. */
  readonly until: OfficialAt | null;
  /** When a process has something to say. */
  readonly nextEventAt: OfficialAt | null;
}

/** Where a running clock may jump to: the morning, when it is night and nothing happens before; null otherwise. */
export function endOfNight({ now, until, nextEventAt }: Night): OfficialAt | null {
  const hour = hourOf(now);
  if (hour >= MORNING && hour < EVENING) return null;
  const day = hour >= EVENING ? addDays(dayOf(now), 1) : dayOf(now);
  const morning = atHour(day, WAKES_AT);
  const inTheWay = [until, nextEventAt].some((at) => at !== null && at < morning);
  return now >= morning || inTheWay ? null : morning;
}
