import { type Outcome } from './count';
import { type NomineeId } from './id';
import { type Tally } from './paper';

/** One vote: `seats` are those of this vote, in another election the ones still empty. */
export interface Count {
  readonly tally: Tally;
  readonly seats: number;
}

interface Winner {
  readonly nominee: NomineeId;
  readonly votes: number;
}

/**
 * Figures of a first vote, judged by 选举法 44 and 45 (2010: 42 and 43). Void ballots stay in the participants; quotas
 * of composition are no ground here. Figures that no count can give are refused earlier, by `tallyProblems`.
 */
export function outcomeOf({ tally, seats }: Count): Outcome {
  return voidness(tally) ?? elect(tally, seats, (votes) => 2 * votes > tally.participants);
}

/**
 * Figures of another election (另行选举) for the seats left: the most votes win, from one third of the ballots on
 * (选举法 45; 2010: 43). `anotherElection` in the answer says only that seats are empty; whether a further vote is held
 * is for the place to say (docs/assumptions.md).
 */
export function outcomeOfAnotherElection({ tally, seats }: Count): Outcome {
  return voidness(tally) ?? elect(tally, seats, (votes) => 3 * votes >= tally.ballots);
}

function voidness({ voters, participants, ballots }: Tally): Outcome | null {
  if (ballots > participants) return { kind: 'void', because: 'moreBallotsThanVoters' };
  if (2 * participants <= voters) return { kind: 'void', because: 'halfDidNotTakePart' };
  return null;
}

function elect(tally: Tally, seats: number, isEnough: (votes: number) => boolean): Outcome {
  const enough = tally.votes.filter(({ votes }) => isEnough(votes)).sort((a, b) => b.votes - a.votes);
  const last = enough[seats - 1];
  if (last === undefined) {
    return { kind: 'anotherElection', elected: names(enough), seatsLeft: seats - enough.length };
  }
  const sure = enough.filter(({ votes }) => votes > last.votes);
  const level = enough.filter(({ votes }) => votes === last.votes);
  if (sure.length + level.length > seats) {
    return { kind: 'tie', elected: names(sure), tied: names(level), seatsLeft: seats - sure.length };
  }
  return { kind: 'elected', elected: names(enough.slice(0, seats)) };
}

function names(winners: readonly Winner[]): readonly NomineeId[] {
  return winners.map(({ nominee }) => nominee);
}
