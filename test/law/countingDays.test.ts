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
    { list: 'plan B, roll', E: '2011-12-28', days: 20, common: '2011-12-08', strict: '2011-12-07' },
    {
      list: 'plan B, preliminary list',
      E: '2011-12-28',
      days: 15,
      common: '2011-12-13',
      strict: '2011-12-12',
    },
    { list: 'plan B, formal list', E: '2011-12-28', days: 7, common: '2011-12-21', strict: '2011-12-20' },
    { list: 'plan B, suit', E: '2011-12-28', days: 5, common: '2011-12-23', strict: '2011-12-22' },
    { list: 'plan B, correction roll', E: '2011-12-28', days: 2, common: '2011-12-26', strict: '2011-12-25' },
    { list: 'plan A, roll', E: '2011-07-29', days: 20, common: '2011-07-09', strict: '2011-07-08' },
    {
      list: 'plan A, preliminary list',
      E: '2011-07-29',
      days: 15,
      common: '2011-07-14',
      strict: '2011-07-13',
    },
    { list: 'plan A, formal list', E: '2011-07-29', days: 7, common: '2011-07-22', strict: '2011-07-21' },
    {
      list: 'plan A, suit, on a Sunday',
      E: '2011-07-29',
      days: 5,
      common: '2011-07-24',
      strict: '2011-07-23',
    },
  ])('$list: E $E, $days days: $common common, $strict strict', ({ E, days, common, strict }) => {
    expect(limitBefore(calendarDate(E), days, 'common')).toBe(common);
    expect(limitBefore(calendarDate(E), days, 'strict')).toBe(strict);
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
    // 12-09 and 20 days: 22 days to 12-31, less two
    {
      late: 'plan B, roll hung a day late',
      on: '2011-12-09',
      days: 20,
      common: '2011-12-29',
      strict: '2011-12-30',
    },
    {
      late: 'plan B, roll hung in time',
      on: '2011-12-08',
      days: 20,
      common: '2011-12-28',
      strict: '2011-12-29',
    },
    // Zhushan 2011 moved election day from 10-22 to 10-30, with the lists on 10-15 and 10-23.
    {
      late: 'Zhushan, preliminary list',
      on: '2011-10-15',
      days: 15,
      common: '2011-10-30',
      strict: '2011-10-31',
    },
    { late: 'Zhushan, formal list', on: '2011-10-23', days: 7, common: '2011-10-30', strict: '2011-10-31' },
  ])('$late: done $on, $days days: $common common, $strict strict', ({ on, days, common, strict }) => {
    expect(earliestElectionDay(calendarDate(on), days, 'common')).toBe(common);
    expect(earliestElectionDay(calendarDate(on), days, 'strict')).toBe(strict);
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
