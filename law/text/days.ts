const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day of a `CalendarDate` or `OfficialAt`; other texts have none. */
function numbersOf(day: string): readonly [number, number, number] | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** 2011年12月8日; a text that names no day stays as it is. */
export function dayZh(day: string): string {
  const numbers = numbersOf(day);
  return numbers === null ? day : `${numbers[0]}年${numbers[1]}月${numbers[2]}日`;
}

/** 12月8日 */
export function monthDayZh(day: string): string {
  const numbers = numbersOf(day);
  return numbers === null ? day : `${numbers[1]}月${numbers[2]}日`;
}

/** 8 December 2011 */
export function dayEn(day: string): string {
  const numbers = numbersOf(day);
  return numbers === null ? day : `${monthDayEn(day)} ${numbers[0]}`;
}

/** 8 December */
export function monthDayEn(day: string): string {
  const numbers = numbersOf(day);
  return numbers === null ? day : `${numbers[2]} ${MONTHS[numbers[1] - 1] ?? ''}`;
}

/** 12月8日16:00, of an `OfficialAt`. */
export function instantZh(at: string): string {
  return `${monthDayZh(at)}${at.slice(11, 16)}`;
}

/** 8 December 16:00 */
export function instantEn(at: string): string {
  return `${monthDayEn(at)} ${at.slice(11, 16)}`.trim();
}
