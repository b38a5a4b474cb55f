import { addDays, type CalendarDate, weekday } from '../../law/calendarDate';
import { dayOf, hourOf, type OfficialAt } from '../../law/officialAt';
import { months, weekdays as weekdaysEn } from './en/days';
import { type Language } from './language';
import { weekdays, weekdaysLong } from './zh/days';

function partsOf(day: CalendarDate): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

/** 12月8日 周四. */
export function shortDay(day: CalendarDate, language: Language): string {
  const { month, date } = partsOf(day);
  if (language === 'en') return `${weekdaysEn[weekday(day)] ?? ''} ${date} ${months[month - 1] ?? ''}`;
  return `${month}月${date}日 ${weekdays[weekday(day)] ?? ''}`;
}

/** 2011年12月8日 星期四. */
export function longDay(day: CalendarDate, language: Language): string {
  const { year, month, date } = partsOf(day);
  if (language === 'en') return `${shortDay(day, language)} ${year}`;
  return `${year}年${month}月${date}日 ${weekdaysLong[weekday(day)] ?? ''}`;
}

/** An instant as people say it: midnight is 24:00 of the day that ends. */
export function instantText(at: OfficialAt, language: Language): string {
  const { day, hour } = spoken(at);
  return `${shortDay(day, language)} ${hour}`;
}

/** The day and hour of an instant in words; 00:00 belongs to the day before as 24:00. */
export function spoken(at: OfficialAt): { readonly day: CalendarDate; readonly hour: string } {
  const hour = hourOf(at);
  const day = dayOf(at);
  return hour === '00:00' ? { day: addDays(day, -1), hour: '24:00' } : { day, hour };
}
