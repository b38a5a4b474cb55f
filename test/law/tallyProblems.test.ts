import fc from 'fast-check';
import { type Tally } from '../../law/paper';
import { type TallyProblem, tallyProblems } from '../../law/tallyProblems';
import { makeTally, votesOf } from '../make';

const SEATS = 3;

describe('figures that no count can give', () => {
  it.each<[string, Partial<Tally>, readonly TallyProblem[]]>([
    ['an ordinary count', { votes: votesOf(['甲', 700], ['乙', 600]) }, []],
    ['minus one ballot', { ballots: -1 }, ['notACount']],
    ['half a vote', { votes: votesOf(['甲', 0.5]) }, ['notACount']],
    ['a figure that is none', { voters: Number.NaN }, ['notACount']],
    ['1,000 of 1,000 took part', { participants: 1000 }, []],
    ['1,001 of 1,000 took part', { participants: 1001 }, ['participantsOverVoters']],
    ['900 of 900 ballots void', { voidBallots: 900 }, []],
    ['901 of 900 ballots void', { voidBallots: 901 }, ['voidOverBallots']],
    ['890 votes on 890 valid ballots', { voidBallots: 10, votes: votesOf(['甲', 890]) }, []],
    [
      '891 votes on 890 valid ballots',
      { voidBallots: 10, votes: votesOf(['甲', 891]) },
      ['votesOverValidBallots'],
    ],
    ['3 × 900 votes in all', { votes: votesOf(['甲', 900], ['乙', 900], ['丙', 900]) }, []],
    [
      '3 × 900 votes and one',
      { votes: votesOf(['甲', 900], ['乙', 900], ['丙', 900], ['丁', 1]) },
      ['votesOverSeats'],
    ],
    ['somebody twice', { votes: votesOf(['甲', 300], ['甲', 300]) }, ['nomineeTwice']],
    // Possible, though it voids the vote (选举法 44): the record must be able to say so.
    ['more ballots than voters who took part', { ballots: 901 }, []],
  ])('%s: %j', (_, figures, problems) => {
    expect(tallyProblems(makeTally(figures), SEATS)).toEqual(problems);
  });

  it('every problem of one tally is named', () => {
    const tally = makeTally({ participants: 1001, votes: votesOf(['甲', 2000], ['甲', 2000]) });
    expect(tallyProblems(tally, SEATS)).toEqual([
      'participantsOverVoters',
      'votesOverValidBallots',
      'votesOverSeats',
      'nomineeTwice',
    ]);
  });

  it('figures counted from real ballots have none', () => {
    const names = ['甲', '乙', '丙', '丁'];
    const anyBallot = fc.uniqueArray(fc.constantFrom(...names), { maxLength: names.length });
    fc.assert(
      fc.property(
        fc.array(anyBallot, { maxLength: 30 }),
        fc.integer({ min: 0, max: 9 }),
        (ballots, stayedAway) => {
          const valid = ballots.filter((ballot) => ballot.length <= SEATS);
          const votes = names.map(
            (name) => [name, valid.filter((ballot) => ballot.includes(name)).length] as const,
          );
          const tally = makeTally({
            voters: ballots.length + stayedAway,
            participants: ballots.length,
            ballots: ballots.length,
            voidBallots: ballots.length - valid.length,
            votes: votesOf(...votes),
          });
          expect(tallyProblems(tally, SEATS)).toEqual([]);
        },
      ),
    );
  });
});
