import fc from 'fast-check';
import { candidateRange } from '../../law/candidateRatio';
import { nationalRules } from '../../law/rules';

const rules = nationalRules(2010);

describe('选举法（2010年）第三十条: candidates exceed seats by one third to one time', () => {
  it.each([
    // seats, least = seats + ⌈seats/3⌉, most = 2 × seats
    [1, 2, 2],
    [2, 3, 4],
    [3, 4, 6],
    [4, 6, 8],
    [6, 8, 12],
  ])('%i seats: %i to %i candidates', (seats, least, most) => {
    expect(candidateRange(seats, rules)).toEqual({ least, most });
  });

  it.each([0, -1, 1.5, Number.NaN])('%d is no number of seats', (seats) => {
    expect(() => candidateRange(seats, rules)).toThrow('seats');
  });

  it('rounds inwards where a place sets another margin', () => {
    // 2 seats, two thirds to four thirds: 2 + ⌈4/3⌉ = 4, 2 + ⌊8/3⌋ = 4
    const own = { candidateRatio: { ...rules.candidateRatio, value: { leastThirds: 2, mostThirds: 4 } } };
    expect(candidateRange(2, own)).toEqual({ least: 4, most: 4 });
  });

  it('said without fractions: three times the surplus is at least the seats, the surplus at most the seats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 600 }), (seats, candidates) => {
        const { least, most } = candidateRange(seats, rules);
        const surplus = candidates - seats;
        expect(candidates >= least && candidates <= most).toBe(3 * surplus >= seats && surplus <= seats);
      }),
    );
  });
});
