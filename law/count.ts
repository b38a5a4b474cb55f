import { type NomineeId } from './id';
import { type Tally } from './paper';

/** What a count leads to (选举法 44, 45; 2010: 42, 43). Seats are those of this vote. */
export type Outcome =
  | { readonly kind: 'void'; readonly because: 'moreBallotsThanVoters' | 'halfDidNotTakePart' }
  | { readonly kind: 'elected'; readonly elected: readonly NomineeId[] }
  | { readonly kind: 'anotherElection'; readonly elected: readonly NomineeId[]; readonly seatsLeft: number }
  | {
      readonly kind: 'tie';
      readonly elected: readonly NomineeId[];
      readonly tied: readonly NomineeId[];
      readonly seatsLeft: number;
    };

export interface Vote {
  readonly round: number;
  readonly tally: Tally;
  readonly outcome: Outcome;
}
