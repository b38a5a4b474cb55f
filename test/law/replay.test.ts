import { workPlan } from '../../law/basis';
import { calendarDate } from '../../law/calendarDate';
import { type Derivation, type DerivationStep } from '../../law/derivation';
import { daysReached, replay } from '../../law/replay';
import { ELECTION_DAY } from '../make';

const basis = workPlan('工作方案');
const E: DerivationStep = { kind: 'electionDay', on: ELECTION_DAY };
const roll: DerivationStep = { kind: 'dayOf', row: 'voterRoll', on: calendarDate('2011-12-08') };
const before = (days: number, reading: 'common' | 'strict' = 'common'): DerivationStep => ({
  kind: 'daysBefore',
  reading,
  days,
  basis,
});
const earlier: DerivationStep = { kind: 'oneDayEarlier', basis };
const after = (days: number): DerivationStep => ({ kind: 'daysAfter', days, basis });
const months = (count: number): DerivationStep => ({ kind: 'monthsAfter', months: count, basis });

describe('a derivation leads to its day', () => {
  it.each<[string, Derivation, string]>([
    ['election day itself', [E], '2011-12-28'],
    ['20 days back', [E, before(20)], '2011-12-08'],
    ['20 days back and one day earlier', [E, before(20), earlier], '2011-12-07'],
    ['20 days back by the strict reading', [E, before(20, 'strict')], '2011-12-07'],
    ['three days on', [E, after(3)], '2011-12-31'],
    ['two months on', [E, months(2)], '2012-02-28'],
    ['five days from the roll, then three', [roll, after(5), after(3)], '2011-12-16'],
    ['no day at all', [E, before(0)], '2011-12-28'],
  ])('%s: %j is %s', (_, derivation, on) => expect(replay(derivation)).toBe(on));

  it('shows the day that each step reaches', () => {
    const reached = daysReached([E, before(20), earlier]).map(({ on }) => on);
    expect(reached).toEqual(['2011-12-28', '2011-12-08', '2011-12-07']);
  });

  it.each<[string, Derivation, string]>([
    ['is empty', [], 'starts from election day'],
    ['has no first day', [before(20)], 'starts from election day'],
    ['has two first days', [E, roll], 'only its first step'],
    ['counts half days', [E, before(1.5)], 'whole days'],
    ['counts less than none', [E, after(-3)], 'whole days'],
  ])('one that %s leads nowhere', (_, derivation, because) => {
    expect(() => replay(derivation)).toThrow(because);
  });
});
