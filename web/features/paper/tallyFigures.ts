import { type Nominee, type Tally } from '../../../law/paper';

export const TOTALS = ['voters', 'participants', 'ballots', 'voidBallots'] as const;
export type Total = (typeof TOTALS)[number];

export interface Figure {
  readonly key: string;
  readonly value: number;
  /** Which total it is; null for a nominee's votes. */
  readonly total: Total | null;
  readonly nominee: string;
}

/** A tally's figures as lines of a table: the totals first, then the votes. */
export function tallyFigures(tally: Tally): readonly Figure[] {
  const totals = TOTALS.map((total) => ({ key: total, value: tally[total], total, nominee: '' }));
  const votes = tally.votes.map(({ nominee, votes: value }) => ({
    key: nominee,
    value,
    total: null,
    nominee,
  }));
  return [...totals, ...votes];
}

export function nameOf(nominees: readonly Nominee[], id: string): string {
  return nominees.find((nominee) => nominee.id === id)?.name ?? id;
}
