import fc from 'fast-check';
import { type Outcome } from '../../law/count';
import { type Count, outcomeOf, outcomeOfAnotherElection } from '../../law/outcome';
import { type Tally } from '../../law/paper';
import { makeTally, nominee, votesOf } from '../make';

const elected = (...names: string[]): Outcome => ({ kind: 'elected', elected: names.map(nominee) });
const noHalf: Outcome = { kind: 'void', because: 'halfDidNotTakePart' };
const tooMany: Outcome = { kind: 'void', because: 'moreBallotsThanVoters' };

describe('选举法（2010年）第四十二、四十三条: whether a vote counts', () => {
  const votes = votesOf(['甲', 400]);
  it.each<[string, Partial<Tally>, Outcome]>([
    ['500 of 1,000 took part: half is not more than half', { participants: 500, ballots: 500 }, noHalf],
    ['501 of 1,000 took part', { participants: 501, ballots: 501 }, elected('甲')],
    [
      '999 voters, 500 took part: 2 × 500 > 999',
      { voters: 999, participants: 500, ballots: 500 },
      elected('甲'),
    ],
    ['999 voters, 499 took part: 2 × 499 < 999', { voters: 999, participants: 499, ballots: 499 }, noHalf],
    ['502 ballots for 501 who took part', { participants: 501, ballots: 502 }, tooMany],
    ['500 ballots for 501 who took part: one was kept', { participants: 501, ballots: 500 }, elected('甲')],
    [
      'too many ballots and too few voters: the ballots come first',
      { participants: 500, ballots: 501 },
      tooMany,
    ],
    ['nobody on the roll', { voters: 0, participants: 0, ballots: 0 }, noHalf],
  ])('%s', (_, figures, outcome) => {
    expect(outcomeOf({ tally: makeTally({ ...figures, votes }), seats: 1 })).toEqual(outcome);
  });
});

describe('选举法（2010年）第四十三条: more than half of the voters who took part', () => {
  it.each<[string, Partial<Tally>, Outcome]>([
    [
      '251 of 501 is more than half',
      { participants: 501, ballots: 501, votes: votesOf(['甲', 251]) },
      elected('甲'),
    ],
    [
      '250 of 500 is exactly half',
      { voters: 900, participants: 500, ballots: 500, votes: votesOf(['甲', 250]) },
      { kind: 'anotherElection', elected: [], seatsLeft: 1 },
    ],
    [
      'void ballots count among those who took part: 450 of 900, 850 of them valid',
      { voidBallots: 50, votes: votesOf(['甲', 450]) },
      { kind: 'anotherElection', elected: [], seatsLeft: 1 },
    ],
    [
      'a ballot kept back counts as well: 450 votes, 890 ballots, 900 took part',
      { ballots: 890, votes: votesOf(['甲', 450]) },
      { kind: 'anotherElection', elected: [], seatsLeft: 1 },
    ],
  ])('%s', (_, figures, outcome) => {
    expect(outcomeOf({ tally: makeTally(figures), seats: 1 })).toEqual(outcome);
  });
});

describe('three seats', () => {
  const seats = 3;
  const ofThree = (...votes: (readonly [string, number])[]) =>
    outcomeOf({ tally: makeTally({ votes: votesOf(...votes) }), seats });

  it('the most votes win when more than three have a majority', () => {
    expect(ofThree(['甲', 500], ['乙', 700], ['丙', 460], ['丁', 600])).toEqual(elected('乙', '丁', '甲'));
  });

  it('a tie for the last seat goes to those tied, and the sure ones stay elected', () => {
    expect(ofThree(['甲', 700], ['乙', 600], ['丙', 500], ['丁', 500])).toEqual({
      kind: 'tie',
      elected: ['甲', '乙'],
      tied: ['丙', '丁'],
      seatsLeft: 1,
    });
  });

  it('four tied at the top leave all three seats to a re-vote', () => {
    const all = ofThree(['甲', 500], ['乙', 500], ['丙', 500], ['丁', 500]);
    expect(all).toEqual({ kind: 'tie', elected: [], tied: ['甲', '乙', '丙', '丁'], seatsLeft: 3 });
  });

  it('a tie that decides nothing is none: both are in', () => {
    expect(ofThree(['甲', 700], ['乙', 600], ['丙', 600], ['丁', 500])).toEqual(elected('甲', '乙', '丙'));
  });

  it('a tie without a majority is none: another election is', () => {
    expect(ofThree(['甲', 700], ['乙', 600], ['丙', 450], ['丁', 450])).toEqual({
      kind: 'anotherElection',
      elected: ['甲', '乙'],
      seatsLeft: 1,
    });
  });

  it('somebody written in wins as any other', () => {
    expect(ofThree(['甲', 700], ['乙', 600], ['丙', 100], ['另选的人', 500])).toEqual(
      elected('甲', '乙', '另选的人'),
    );
  });

  it('no votes at all leave every seat', () => {
    expect(ofThree()).toEqual({ kind: 'anotherElection', elected: [], seatsLeft: 3 });
  });
});

describe('另行选举: the most votes win, from one third of the ballots on', () => {
  const another = (votes: number, figures: Partial<Tally> = {}) =>
    outcomeOfAnotherElection({
      tally: makeTally({
        voters: 600,
        participants: 301,
        ballots: 301,
        votes: votesOf(['甲', votes]),
        ...figures,
      }),
      seats: 1,
    });

  it.each<[string, number, Partial<Tally>, Outcome]>([
    ['101 of 301: 3 × 101 = 303', 101, {}, elected('甲')],
    ['100 of 301: 3 × 100 = 300', 100, {}, { kind: 'anotherElection', elected: [], seatsLeft: 1 }],
    ['100 of 300 ballots is exactly one third', 100, { ballots: 300 }, elected('甲')],
    ['half of the voters must take part again', 200, { voters: 602 }, noHalf],
    ['and no ballot too many', 200, { ballots: 302 }, tooMany],
  ])('%s', (_, votes, figures, outcome) => expect(another(votes, figures)).toEqual(outcome));

  it('needs no majority where the first vote did', () => {
    const count: Count = { tally: makeTally({ votes: votesOf(['甲', 400], ['乙', 350]) }), seats: 1 };
    expect(outcomeOfAnotherElection(count)).toEqual(elected('甲'));
    expect(outcomeOf(count)).toEqual({ kind: 'anotherElection', elected: [], seatsLeft: 1 });
  });
});

/** §6.5 told the other way round: per person, by how many others are ahead or level. */
function told({ tally, seats }: Count) {
  const passes = tally.votes.filter(({ votes }) => votes > tally.participants / 2);
  const place = (votes: number) => ({
    ahead: passes.filter((other) => other.votes > votes).length,
    notBehind: passes.filter((other) => other.votes >= votes).length,
  });
  const sure = passes.filter(({ votes }) => place(votes).notBehind <= seats);
  const open = passes.filter(({ votes }) => place(votes).ahead < seats && place(votes).notBehind > seats);
  const names = (lines: typeof passes) => new Set<string>(lines.map((line) => line.nominee));
  return { sure: names(sure), open: names(open) };
}

const anyCount: fc.Arbitrary<Count> = fc
  .record({
    seats: fc.integer({ min: 1, max: 3 }),
    voters: fc.integer({ min: 0, max: 30 }),
    participants: fc.integer({ min: 0, max: 30 }),
    ballots: fc.integer({ min: 0, max: 30 }),
    votes: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 7 }),
  })
  .map(({ seats, votes, ...figures }) => ({
    seats,
    tally: makeTally({ ...figures, votes: votesOf(...votes.map((n, i) => [`候选人${i}`, n] as const)) }),
  }));

describe('whatever the figures', () => {
  it('a vote counts exactly when no ballot is too many and more than half took part', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const { voters, participants, ballots } = count.tally;
        const counts = ballots <= participants && participants > voters - participants;
        expect(outcomeOf(count).kind !== 'void').toBe(counts);
      }),
    );
  });

  it('in or tied is who the other formulation says, and every seat is filled, tied for or left', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const outcome = outcomeOf(count);
        if (outcome.kind === 'void') return;
        const expected = told(count);
        expect(new Set<string>(outcome.elected)).toEqual(expected.sure);
        expect(new Set<string>(outcome.kind === 'tie' ? outcome.tied : [])).toEqual(expected.open);
        const left = outcome.kind === 'elected' ? 0 : outcome.seatsLeft;
        expect(outcome.elected.length + left).toBe(count.seats);
      }),
      { numRuns: 500 },
    );
  });

  it('the order of the record of the count changes nothing', () => {
    fc.assert(
      fc.property(anyCount, ({ tally, seats }) => {
        const settled = (outcome: Outcome) => ({
          ...outcome,
          ...('elected' in outcome && { elected: [...outcome.elected].sort() }),
          ...('tied' in outcome && { tied: [...outcome.tied].sort() }),
        });
        const turned = { ...tally, votes: [...tally.votes].reverse() };
        expect(settled(outcomeOf({ tally: turned, seats }))).toEqual(settled(outcomeOf({ tally, seats })));
      }),
    );
  });
});
