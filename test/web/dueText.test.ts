import { atHour, endOf } from '../../law/officialAt';
import { calendarDate } from '../../law/calendarDate';
import { dueWords } from '../../web/text/dueText';

const day = (text: string): ReturnType<typeof calendarDate> => calendarDate(`2011-12-${text}`);

describe('days left to a limit', () => {
  it.each([
    {
      name: 'three days before',
      dueAt: endOf(day('08')),
      now: atHour(day('05'), '08:30'),
      key: 'left',
      count: 3,
    },
    {
      name: 'the last day, to 24:00',
      dueAt: endOf(day('08')),
      now: atHour(day('08'), '23:00'),
      key: 'today',
      count: 0,
    },
    {
      name: 'its hour passed',
      dueAt: atHour(day('13'), '14:00'),
      now: atHour(day('13'), '14:30'),
      key: 'pastToday',
      count: 0,
    },
    {
      name: 'two days ago',
      dueAt: atHour(day('06'), '17:00'),
      now: atHour(day('08'), '09:00'),
      key: 'past',
      count: 2,
    },
  ])('$name', ({ dueAt, now, key, count }) => {
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
