import { type Tally } from '../../law/paper';
import { type Loose } from './loose';
import { seeded, seededInteger } from './seeded';

/** Shares of the valid ballots by order of votes; with s seats the first s are above half, none of them tied. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  1: [0.64, 0.31],
  2: [0.73, 0.61, 0.33, 0.22],
  3: [0.79, 0.71, 0.63, 0.36, 0.24, 0.15],
};

interface Count {
  readonly seed: string;
  readonly seats: number;
  readonly voters: number;
  readonly nominees: readonly string[];
}

/** An invented count in which the first vote fills every seat. */
export function tallyOf({ seed, seats, voters, nominees }: Count): Loose<Tally> {
  const participants = Math.floor(voters * (0.88 + 0.06 * seeded(seed, 'participants')));
  const ballots = participants - seededInteger(seed, 'takenHome', 0, 4);
  const voidBallots = seededInteger(seed, 'void', 3, 21);
  const shares = SHARES[seats] ?? [];
  const votes = nominees.map((nominee, n) => ({
    nominee,
    votes: Math.floor((ballots - voidBallots) * (shares[n] ?? 0.1)),
  }));
  return { voters, participants, ballots, voidBallots, votes };
}
