import { calendarDate } from '../../law/calendarDate';
import { type OfficialAt } from '../../law/officialAt';
import { instantText, longDay, shortDay } from './dayText';
import { useLanguage } from './language';

export interface DayWords {
  /** 12月8日 周四; days come from the server as text. */
  readonly short: (day: string) => string;
  /** 2011年12月8日 星期四. */
  readonly long: (day: string) => string;
  /** 12月8日 周四; with the year where it is not that of the other day. */
  readonly inYearOf: (day: string, other: string) => string;
  /** 12月8日 周四 16:00. */
  readonly at: (at: OfficialAt) => string;
}

/** Days and instants in the reader's language. */
export function useDays(): DayWords {
  const language = useLanguage();
  return {
    short: (day) => shortDay(calendarDate(day), language),
    long: (day) => longDay(calendarDate(day), language),
    inYearOf: (day, other) =>
      (day.slice(0, 4) === other.slice(0, 4) ? shortDay : longDay)(calendarDate(day), language),
    at: (at) => instantText(at, language),
  };
}
