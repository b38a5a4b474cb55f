import { atHour, endOf } from '../../law/officialAt';
import { calendarDate } from '../../law/calendarDate';
import { dueWords } from '../../web/text/dueText';

const day = (text: string): ReturnType<typeof calendarDate> => calendarDate(`2011-12-${text}`);

describe('days left to a limit', () => {
  it.each([
    ['three days before', endOf(day('08')), atHour(day('05'), '08:30'), 'left', 3],
    ['on the last day, to 24:00', endOf(day('08')), atHour(day('08'), '23:00'), 'today', 0],
    [
      'a stage of that day, its hour passed',
      atHour(day('13'), '14:00'),
      atHour(day('13'), '14:30'),
      'pastToday',
      0,
    ],
    ['a stage two days ago', atHour(day('06'), '17:00'), atHour(day('08'), '09:00'), 'past', 2],
  ] as const)('%s', (_name, dueAt, now, key, count) => {
    expect(dueWords(dueAt, now, 'green')).toMatchObject({ key, count });
  });

  it('says 逾期 only with a red lamp, however long the limit has passed', () => {
    const [limit, later] = [endOf(day('08')), atHour(day('20'), '08:30')];
    expect(dueWords(limit, later, 'red').key).toBe('missed');
    expect(dueWords(limit, later, 'grey').key).toBe('notReported');
    expect(dueWords(limit, later, 'amber').key).toBe('past');
  });

  it('shows midnight as 24:00 of the day that ends', () => {
    expect(dueWords(endOf(day('08')), atHour(day('08'), '10:00'), 'amber').hour).toBe('24:00');
  });
});
