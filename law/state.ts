import { type Basis } from './basis';
import { type CalendarDate } from './calendarDate';
import { type CandidateList } from './candidateList';
import { type Vote } from './count';
import { type Id, type MembershipId, type NomineeId, type PersonId } from './id';
import { type OfficialAt } from './officialAt';
import { type PaperRef } from './paper';
import { type StepKey } from './stepCode';

/** One rung of a ladder, for example `limit-3`, `limit+ask`, `stage1+2`; unique within a step. */
export type RungId = Id<'Rung'>;

/** Facts about a step, not states of it; 逾期 (missed, late) is said only after someone confirmed it. */
export type Standing = 'inTime' | 'notReported' | 'missed' | 'late';

export interface Comment {
  readonly item: string;
  readonly text: string;
}

export interface Posting {
  readonly place: string;
  readonly happenedAt: OfficialAt;
  /** When it was entered; later than `happenedAt` for a 补录. */
  readonly enteredAt: OfficialAt;
  readonly photo: PaperRef | null;
}

export type StepLife =
  | { readonly life: 'open' }
  | {
      readonly life: 'submitted';
      readonly paper: PaperRef;
      readonly by: MembershipId;
      readonly byPerson: PersonId;
      /** The stage of the chain that has to act now; hand-in was stage 0. */
      readonly stage: number;
      readonly people: readonly MembershipId[];
    }
  | { readonly life: 'returned'; readonly paper: PaperRef; readonly comments: readonly Comment[] }
  | {
      readonly life: 'decided';
      readonly paper: PaperRef;
      readonly postOn: CalendarDate | null;
      /** Every place it has to hang at, fixed with the decision. */
      readonly toPost: readonly string[];
      readonly places: readonly Posting[];
      /** The nominees that the paper named, for the lists; empty for everything else. */
      readonly list: readonly NomineeId[];
    }
  | {
      readonly life: 'done';
      readonly happenedAt: OfficialAt;
      readonly paper: PaperRef | null;
      readonly places: readonly Posting[];
    }
  | { readonly life: 'skipped'; readonly ground: Basis };

/** What happened to one step; a step without an entry is waiting. */
export type StepState = StepKey &
  StepLife & {
    readonly standing: Standing;
    /** Rungs reached since they were last armed. */
    readonly rungs: readonly RungId[];
    /** Rungs due before this instant are not owed: the step opened, changed hands or moved then. */
    readonly armedAt: OfficialAt;
    /** The answer 未张榜 to the question of the limit day. */
    readonly saidNotPosted: boolean;
    /** `opened`, `closed` and the like, each once. */
    readonly marks: readonly { readonly mark: string; readonly happenedAt: OfficialAt }[];
  };

/** A list hung late: the committee must choose; only a later election day restores the interval. */
export interface OpenChoice {
  readonly step: StepKey;
  readonly limitOn: CalendarDate;
  readonly happenedOn: CalendarDate;
  readonly earliestElectionDay: CalendarDate;
}

interface Common {
  readonly version: 1;
  /** Revision of the plan that this process has adopted; 0 before any. */
  readonly revision: number;
  /** Instant of the last event; never goes back. */
  readonly lastAt: OfficialAt;
  readonly steps: readonly StepState[];
  /** Windows (date rows) that have closed. */
  readonly windows: readonly StepKeyOfWindow[];
  readonly choices: readonly OpenChoice[];
  readonly closed: boolean;
}

export type StepKeyOfWindow = 'appealWindow';

export type ElectionState = Common & { readonly scope: 'election' };
export type DistrictState = Common & {
  readonly scope: 'district';
  readonly seats: number;
  readonly list: CandidateList | null;
  readonly votes: readonly Vote[];
};
export type State = ElectionState | DistrictState;

const empty = (at: OfficialAt): Common => ({
  version: 1,
  revision: 0,
  lastAt: at,
  steps: [],
  windows: [],
  choices: [],
  closed: false,
});

export function newElection(at: OfficialAt): ElectionState {
  return { ...empty(at), scope: 'election' };
}

export function newDistrict(at: OfficialAt, seats: number): DistrictState {
  return { ...empty(at), scope: 'district', seats, list: null, votes: [] };
}
