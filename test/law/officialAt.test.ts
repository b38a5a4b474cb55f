import fc from 'fast-check';
import { calendarDate } from '../../law/calendarDate';
import {
  atHour,
  dayOf,
  endOf,
  fromOfficialMs,
  hourOf,
  isHour,
  isOfficialAt,
  laterOf,
  officialAt,
  officialMs,
  startOf,
} from '../../law/officialAt';

const EARLIEST_MS = Date.UTC(1950, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

describe('an official instant', () => {
  it.each([
    ['2011-12-08T16:00:00.000+08:00', true],
    ['2011-12-08T16:00:00+08:00', false], // no milliseconds: not of one width, would not compare
    ['2011-12-08T16:00:00.000Z', false],
    ['2011-12-08T16:00:00.000+09:00', false],
    ['2011-12-08T24:00:00.000+08:00', false], // 24:00 is written as 00:00 of the next day
    ['2011-02-29T16:00:00.000+08:00', false],
  ])('%p is one: %s', (text, is) => expect(isOfficialAt(text)).toBe(is));

  it('throws on anything else', () => {
    expect(() => officialAt('2011-12-08')).toThrow('not an official instant');
  });

  it('has a day that starts at 00:00 and ends at 24:00 in Shanghai', () => {
    const day = calendarDate('2011-12-31');
    expect(startOf(day)).toBe('2011-12-31T00:00:00.000+08:00');
    expect(endOf(day)).toBe('2012-01-01T00:00:00.000+08:00');
    expect([dayOf(startOf(day)), hourOf(startOf(day))]).toEqual(['2011-12-31', '00:00']);
  });

  it('is eight hours ahead of UTC', () => {
    expect(officialMs(officialAt('2011-12-08T08:00:00.000+08:00'))).toBe(Date.UTC(2011, 11, 8));
    expect(fromOfficialMs(Date.UTC(2011, 11, 8, 15, 59, 59, 999))).toBe('2011-12-08T23:59:59.999+08:00');
    expect(fromOfficialMs(Date.UTC(2011, 11, 8, 16))).toBe('2011-12-09T00:00:00.000+08:00');
  });

  it('comes back from its milliseconds, and the later one is the later one', () => {
    const anyMs = fc.integer({ min: EARLIEST_MS, max: LATEST_MS });
    fc.assert(
      fc.property(anyMs, anyMs, (a, b) => {
        expect(officialMs(fromOfficialMs(a))).toBe(a);
        expect(laterOf(fromOfficialMs(a), fromOfficialMs(b))).toBe(fromOfficialMs(Math.max(a, b)));
      }),
    );
  });

  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
  ])('%s is an hour of the day: %s', (text, is) => expect(isHour(text)).toBe(is));

  it('is made from a day and an hour', () => {
    expect(atHour(calendarDate('2011-12-08'), '16:00')).toBe('2011-12-08T16:00:00.000+08:00');
  });
});
