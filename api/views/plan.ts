import { type Reading } from '../../law/derivation';
import { type MembershipId, type PlanGroupId, type Sha256 } from '../../law/id';
import { type IfMissed, type StageCode } from '../../law/plan';
import { type RowCode, type Scope } from '../../law/stepCode';
import { type Words } from './words';

/**
 * GET /api/v1/elections/:id/timetable: the revision in force; `revision` 0 and no rows before one is published.
 * With `?group=&revision=` that one; a draft for the committee's people only, to others UNKNOWN_TIMETABLE.
 */
export interface TimetableView {
  readonly group: PlanGroupId;
  readonly revision: number;
  readonly electionDay: string | null;
  readonly countMode: Reading;
  readonly rows: readonly TimetableRow[];
}

export interface TimetableRow {
  readonly code: RowCode;
  readonly round: number;
  readonly title: string;
  readonly scope: Scope;
  readonly stage: StageCode;
  readonly stageTitle: string;
  readonly opensOn: string | null;
  /** The published day, or the day on which a row that hangs on a fact ends. */
  readonly on: string;
  /** True while `on` hangs on a fact of each district and shows the planned day. */
  readonly provisional: boolean;
  readonly commonOn: string | null;
  readonly strictOn: string | null;
  readonly ifMissed: IfMissed;
  readonly ground: Words;
  readonly why: Words;
}

/** GET /api/v1/elections/:id/drafts: DraftView[], revisions later than the one in force; the committee's people only. */
export interface DraftView {
  readonly group: PlanGroupId;
  readonly revision: number;
  readonly planSha256: Sha256;
  readonly electionDay: string;
}

/** GET /api/v1/elections/:id/districts/:code/people: PersonChoice[], who is in office in the district's bodies today. */
export interface PersonChoice {
  readonly membership: MembershipId;
  readonly name: string;
  readonly title: string;
}
