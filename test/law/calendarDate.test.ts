import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isCalendarDate,
  weekday,
} from '../../law/calendarDate';

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map(fromDayNumber);

describe('a calendar day', () => {
  it.each([
    ['2011-12-28', true],
    ['2012-02-29', true], // 2012 is a leap year
    ['2011-02-29', false],
    ['1900-02-29', false], // divisible by 100, not by 400
    ['2000-02-29', true],
    ['2011-13-01', false],
    ['2011-00-10', false],
    ['2011-04-31', false],
    ['2011-1-1', false],
    ['20111228', false],
    ['2011-12-28T00:00', false],
    ['', false],
  ])('%p exists: %s', (text, exists) => expect(isCalendarDate(text)).toBe(exists));

  it('refuses a day that does not exist', () => {
    expect(() => calendarDate('2011-02-29')).toThrow('not a calendar day: 2011-02-29');
  });

  it.each([
    ['2011-12-28', -20, '2011-12-08'],
    ['2011-12-28', 3, '2011-12-31'],
    ['2011-12-28', 4, '2012-01-01'],
    ['2012-03-01', -1, '2012-02-29'],
    ['2011-03-01', -1, '2011-02-28'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(calendarDate(day), days)).toBe(result);
  });

  it.each([
    ['2011-12-28', 2, '2012-02-28'], // the corresponding day, also across a year
    ['2011-12-31', 2, '2012-02-29'], // no 31st: the month's last day
    ['2010-12-31', 2, '2011-02-28'],
    ['2011-07-29', 2, '2011-09-29'],
    ['2011-12-28', 12, '2012-12-28'],
  ])('%s and %i months is %s (民法典第二百零二条)', (day, months, result) => {
    expect(addMonths(calendarDate(day), months)).toBe(result);
  });

  it.each([
    ['2011-12-28', 3], // plan B: a Wednesday
    ['2011-07-29', 5], // plan A: a Friday
    ['2011-07-24', 0], // plan A's last day to sue: a Sunday
    ['1969-12-31', 3],
  ])('%s is weekday %i', (day, number) => expect(weekday(calendarDate(day))).toBe(number));

  it('compares in order as text, and comes back from its number', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});
