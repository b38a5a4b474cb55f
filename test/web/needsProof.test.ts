import { atHour } from '../../law/officialAt';
import { calendarDate } from '../../law/calendarDate';
import { needsProof } from '../../web/features/post/needsProof';

const roll = {
  way: 'publication',
  publishedOn: '2011-12-08',
  closesAt: null,
  commonOn: '2011-12-08',
} as const;
const at = (day: string, hour: string): ReturnType<typeof atHour> => atHour(calendarDate(day), hour);

describe('an entry after the limit', () => {
  it('needs its proof from 24:00 of the last day, not an hour before', () => {
    expect(needsProof(roll, at('2011-12-08', '23:59'))).toBe(false);
    expect(needsProof(roll, at('2011-12-09', '00:00'))).toBe(true);
  });

  it('counts from the hour at which the day closes', () => {
    const closing = { ...roll, closesAt: '12:00' };
    expect(needsProof(closing, at('2011-12-08', '11:59'))).toBe(false);
    expect(needsProof(closing, at('2011-12-08', '12:00'))).toBe(true);
  });

  it('needs none where no statute sets a day, nor for a step that is only recorded', () => {
    expect(needsProof({ ...roll, commonOn: null }, at('2011-12-20', '09:00'))).toBe(false);
    expect(needsProof({ ...roll, way: 'record' }, at('2011-12-20', '09:00'))).toBe(false);
  });
});
