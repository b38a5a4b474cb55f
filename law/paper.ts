import { type CalendarDate } from './calendarDate';
import { type NomineeId, type PaperId, type PersonId, type PlanGroupId, type Sha256 } from './id';

/** What a decision binds to: the id, and the hash of its content and files as they were handed in. */
export interface PaperRef {
  readonly paperId: PaperId;
  readonly sha256: Sha256;
}

/** Who nominated: parties and organisations, or ten voters and more jointly (选举法 30; 2010: 29). Voters are a count. */
export type NominatedBy =
  | { readonly by: 'organisation'; readonly name: string }
  | { readonly by: 'voters'; readonly signatures: number };

export interface Nominee {
  readonly id: NomineeId;
  readonly name: string;
  readonly sex: '男' | '女';
  readonly nationality: string;
  readonly born: string; // 'YYYY-MM', as the posted list shows it
  readonly party: string;
  readonly education: string;
  readonly post: string;
  readonly nominatedBy: NominatedBy;
}

export interface Tally {
  /** V: voters on the district's roll at the close, after the correction roll. */
  readonly voters: number;
  /** P: voters who took part, proxies' principals included. */
  readonly participants: number;
  /** B: ballots taken from the boxes. */
  readonly ballots: number;
  readonly voidBallots: number;
  readonly votes: readonly { readonly nominee: NomineeId; readonly votes: number }[];
}

/** What a paper says, as far as the law asks; the scan or file lies beside it. Voters appear as counts only. */
export type PaperContent =
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'rollSummary';
      readonly groups: readonly { readonly name: string; readonly voters: number }[];
    }
  | { readonly kind: 'nominees'; readonly nominees: readonly Nominee[] }
  | {
      readonly kind: 'consultation';
      readonly rounds: readonly {
        readonly on: CalendarDate;
        readonly groupsMet: number;
        readonly attendance: number;
      }[];
      readonly agreed: boolean;
      readonly opinion: string;
    }
  | { readonly kind: 'formalList'; readonly candidates: readonly NomineeId[] }
  | { readonly kind: 'correction'; readonly added: number; readonly removed: number; readonly voters: number }
  | { readonly kind: 'tally'; readonly tally: Tally; readonly again: Tally } // typed twice on purpose
  | { readonly kind: 'resultNotice'; readonly text: string }
  | {
      readonly kind: 'timetable';
      readonly group: PlanGroupId;
      readonly revision: number;
      readonly electionDay: CalendarDate;
      readonly planSha256: Sha256;
      readonly minutes: string;
    };

export type PaperKind = PaperContent['kind'];

/** A paper as the deciding transaction reads it; immutable once handed in. */
export interface Paper extends PaperRef {
  readonly content: PaperContent;
  readonly files: number;
  /** Everybody who filled it in; none of them may decide it. */
  readonly editedBy: readonly PersonId[];
}
