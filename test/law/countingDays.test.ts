import fc from 'fast-check';
import { addDays, calendarDate, daysBetween, fromDayNumber, isCalendarDate } from '../../law/calendarDate';
import { earliestElectionDay, lastDayOf, limitBefore } from '../../law/countingDays';
import { type Reading } from '../../law/derivation';
import realTimetables from '../cases/realTimetables.json';

const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map(fromDayNumber);
const anyDays = fc.integer({ min: 1, max: 60 });
const anyReading = fc.constantFrom<Reading>('common', 'strict');

describe('N日以前, counted back from election day (E−N common, E−N−1 strict)', () => {
  it.each([
    ['plan B, roll', '2011-12-28', 20, '2011-12-08', '2011-12-07'],
    ['plan B, preliminary list', '2011-12-28', 15, '2011-12-13', '2011-12-12'],
    ['plan B, formal list', '2011-12-28', 7, '2011-12-21', '2011-12-20'],
    ['plan B, suit', '2011-12-28', 5, '2011-12-23', '2011-12-22'],
    ['plan B, correction roll', '2011-12-28', 2, '2011-12-26', '2011-12-25'],
    ['plan A, roll', '2011-07-29', 20, '2011-07-09', '2011-07-08'],
    ['plan A, preliminary list', '2011-07-29', 15, '2011-07-14', '2011-07-13'],
    ['plan A, formal list', '2011-07-29', 7, '2011-07-22', '2011-07-21'],
    ['plan A, suit, a Sunday that does not roll', '2011-07-29', 5, '2011-07-24', '2011-07-23'],
  ])('%s: E %s, %i days: %s common, %s strict', (_, electionDay, days, common, strict) => {
    expect(limitBefore(calendarDate(electionDay), days, 'common')).toBe(common);
    expect(limitBefore(calendarDate(electionDay), days, 'strict')).toBe(strict);
  });

  it('the strict day leaves N whole days between, the common day one less', () => {
    fc.assert(
      fc.property(anyDay, anyDays, (electionDay, days) => {
        const between = (reading: Reading) =>
          daysBetween(limitBefore(electionDay, days, reading), electionDay) - 1;
        expect([between('common'), between('strict')]).toEqual([days - 1, days]);
      }),
    );
  });

  it('moving election day by n days moves every limit by n days', () => {
    fc.assert(
      fc.property(anyDay, anyDays, anyReading, fc.integer({ min: -90, max: 90 }), (day, days, reading, n) => {
        expect(limitBefore(addDays(day, n), days, reading)).toBe(addDays(limitBefore(day, days, reading), n));
      }),
    );
  });
});

describe('real timetables', () => {
  const DAYS = { roll: 20, prelim: 15, formal: 7 } as const;
  const READINGS: Partial<Record<string, Reading>> = { lenient: 'common', strict: 'strict' };

  const published = realTimetables.flatMap(({ place, election_day, law, convention, steps }) =>
    Object.entries(DAYS).flatMap(([list, days]) => {
      const found = Object.entries(steps).find(([name]) => name === list)?.[1];
      const reading = READINGS[convention];
      // Before 2010 the formal list had to hang five days before; windows name no last day.
      const told =
        found !== undefined && isCalendarDate(found.value) && !(law === 'pre-2010' && list === 'formal');
      return told && reading !== undefined
        ? [{ place, list, days, reading, E: election_day, on: found.value }]
        : [];
    }),
  );

  it('ten lists of five places say which day they hold for the last one', () => {
    expect([published.length, new Set(published.map(({ place }) => place)).size]).toEqual([10, 5]);
  });

  it.each(published)('$place, $list: E $E, $days days, $reading: $on', ({ E, days, reading, on }) => {
    expect(limitBefore(calendarDate(E), days, reading)).toBe(on);
  });
});

describe('the earliest election day that cures a late list', () => {
  it.each([
    // 2011-12-09 and 20 days: 22 to the end of the month are 12-31, minus 2
    ['plan B, roll hung a day late', '2011-12-09', 20, '2011-12-29', '2011-12-30'],
    ['plan B, roll hung on the limit', '2011-12-08', 20, '2011-12-28', '2011-12-29'],
    // Zhushan 2011 moved 10-22 to 10-30 with the lists on 10-15 and 10-23
    ['Zhushan, preliminary list', '2011-10-15', 15, '2011-10-30', '2011-10-31'],
    ['Zhushan, formal list', '2011-10-23', 7, '2011-10-30', '2011-10-31'],
  ])('%s: done %s, %i days: %s common, %s strict', (_, doneOn, days, common, strict) => {
    expect(earliestElectionDay(calendarDate(doneOn), days, 'common')).toBe(common);
    expect(earliestElectionDay(calendarDate(doneOn), days, 'strict')).toBe(strict);
  });

  it('is in time on that day and late on the day before', () => {
    fc.assert(
      fc.property(anyDay, anyDays, anyReading, (doneOn, days, reading) => {
        const cured = earliestElectionDay(doneOn, days, reading);
        expect(doneOn <= limitBefore(cured, days, reading)).toBe(true);
        expect(doneOn <= limitBefore(addDays(cured, -1), days, reading)).toBe(false);
      }),
    );
  });
});

describe('a period that runs forward', () => {
  it.each([
    ['appeals, roll hung 12-08, five days', '2011-12-08', 5, '2011-12-13'],
    ['decision, appeal received 12-13, three days', '2011-12-13', 3, '2011-12-16'],
    ['decision that ends on a Sunday does not roll', '2011-07-14', 3, '2011-07-17'],
  ])('%s: %s and %i is %s, the day of the event not counted', (_, event, days, last) => {
    expect(lastDayOf(calendarDate(event), days)).toBe(last);
  });
});
