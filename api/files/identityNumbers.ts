import { isCalendarDate } from '../../law/calendarDate';

/** Seventeen digits and a check character. Written as a number, Excel keeps some sixteen digits of it: 5.0010719780101123E17. */
const WRITTEN = /(?<!\d)[1-9]\d{16}[\dXx](?!\d)/g;
const AS_NUMBER = /(?<![\d.])([1-9])\.(\d{13,17})E\+?17(?!\d)/gi;

/**
 * True where a text holds a resident identity number (GB 11643): 18 places with a day of birth in the middle. Its
 * check character is not computed: a mistyped number is a person's number all the same.
 */
export function hasIdentityNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  for (const [found] of plain.matchAll(WRITTEN)) if (hasBirthday(found)) return true;
  for (const [, first = '', rest = ''] of plain.matchAll(AS_NUMBER)) {
    if (hasBirthday(`${first}${rest}`.padEnd(18, '0'))) return true;
  }
  return false;
}

function hasBirthday(number: string): boolean {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return /^(18|19|20)/.test(day) && isCalendarDate(day);
}
