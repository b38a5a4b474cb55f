import { type CandidateList } from '../../law/candidateList';
import { type Vote } from '../../law/count';
import { type ElectionId, type ProcessId } from '../../law/id';
import { type OfficialAt } from '../../law/officialAt';
import { type Nominee } from '../../law/paper';
import { type OpenChoice } from '../../law/state';
import { type Lamp } from '../../law/lamp';
import { type StepKey } from '../../law/stepCode';
import { type DateView, type StageView } from './steps';
import { type Words } from './words';

export interface DistrictLine {
  readonly code: string;
  readonly title: string;
  readonly seats: number;
  readonly process: ProcessId;
  /** False until the committee has published the timetable and the district's workflow has adopted it. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** The step under way with the nearest date, and its lamp. */
  readonly current: {
    readonly step: StepKey;
    readonly title: string;
    readonly publishedOn: string | null;
    readonly lamp: Lamp;
  } | null;
}

/** GET /api/v1/elections: ElectionLine[]. */
export interface ElectionLine {
  readonly id: ElectionId;
  readonly title: string;
  readonly mode: 'real' | 'rehearsal' | 'sample';
  readonly electionDay: string | null;
}

/** GET /api/v1/elections/:id */
export interface ElectionView extends ElectionLine {
  readonly process: ProcessId;
  readonly revision: number;
  readonly officialNow: OfficialAt;
  readonly seats: number;
  readonly districts: readonly DistrictLine[];
  readonly stages: readonly StageView[]; // the committee's own steps
}

/** GET /api/v1/elections/:id/districts/:code */
export interface DistrictView {
  readonly process: ProcessId;
  readonly election: ElectionLine;
  readonly code: string;
  readonly title: string;
  readonly seats: number;
  readonly officialNow: OfficialAt;
  readonly revision: number;
  readonly closed: boolean;
  readonly bodies: readonly { readonly level: string; readonly name: string }[];
  readonly stages: readonly StageView[];
  readonly dates: readonly DateView[];
  readonly list: CandidateList | null;
  /** Every nominee that the list or a paper of this district names. */
  readonly nominees: readonly Nominee[];
  readonly votes: readonly Vote[];
  readonly choices: readonly OpenChoice[];
}

/** GET …/history?after=seq: oldest first, 200 at most, `next` for the following page. */
export interface HistoryView {
  readonly entries: readonly HistoryEntry[];
  readonly next: number | null;
}

export interface HistoryEntry extends Words {
  readonly seq: number;
  readonly at: OfficialAt;
  readonly kind: string;
  readonly step: { readonly code: string; readonly round: number; readonly title: string } | null;
  /** When what is recorded happened, where that is not `at`. */
  readonly happenedAt: OfficialAt | null;
  readonly actor: { readonly name: string; readonly title: string } | null;
  readonly actId: string | null;
  readonly paper: { readonly paperId: string; readonly sha256: string } | null;
  readonly hash: string;
}
