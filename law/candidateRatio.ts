import { type Rules } from './rules';

/** How many candidates there must be at least and may be at most, both inclusive. */
export interface CandidateRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The margin of 选举法 31 (2010: 30): candidates exceed seats by one third to one time. Thirds of a person are rounded
 * inwards, so that the margin itself is kept (docs/assumptions.md); one seat has exactly two candidates.
 * The same range holds for another election, with the seats still empty (选举法 45; 2010: 43).
 */
export function candidateRange(seats: number, rules: Pick<Rules, 'candidateRatio'>): CandidateRange {
  if (!Number.isInteger(seats) || seats < 1)
    throw new Error(`seats are a whole number from 1 on, not ${seats}`);
  const { leastThirds, mostThirds } = rules.candidateRatio.value;
  return {
    least: seats + Math.ceil((seats * leastThirds) / 3),
    most: seats + Math.floor((seats * mostThirds) / 3),
  };
}
