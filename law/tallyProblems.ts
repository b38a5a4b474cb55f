import { type Tally } from './paper';

/** What makes a tally impossible, whatever the law says of it. More ballots than voters is possible: it voids the vote. */
export const TALLY_PROBLEMS = [
  'notACount', // negative, or not a whole number
  'participantsOverVoters',
  'voidOverBallots',
  'votesOverValidBallots', // one person has more votes than there are valid ballots
  'votesOverSeats', // all votes together exceed what valid ballots can carry
  'nomineeTwice',
] as const;

export type TallyProblem = (typeof TALLY_PROBLEMS)[number];

/** Every problem of a typed tally, in the order of `TALLY_PROBLEMS`; empty when a count could have given it. */
export function tallyProblems(tally: Tally, seats: number): readonly TallyProblem[] {
  const { voters, participants, ballots, voidBallots, votes } = tally;
  const figures = [voters, participants, ballots, voidBallots, ...votes.map((line) => line.votes)];
  if (!figures.every((figure) => Number.isSafeInteger(figure) && figure >= 0)) return ['notACount'];

  const valid = Math.max(0, ballots - voidBallots);
  const sum = votes.reduce((total, line) => total + line.votes, 0);
  const found: Record<Exclude<TallyProblem, 'notACount'>, boolean> = {
    participantsOverVoters: participants > voters,
    voidOverBallots: voidBallots > ballots,
    votesOverValidBallots: votes.some((line) => line.votes > valid),
    votesOverSeats: sum > seats * valid,
    nomineeTwice: new Set(votes.map((line) => line.nominee)).size < votes.length,
  };
  return TALLY_PROBLEMS.filter((problem) => problem !== 'notACount' && found[problem]);
}
