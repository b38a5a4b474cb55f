import { type Lamp } from '../../law/lamp';
import { type DeedKind, type FactCode } from '../../law/deed';
import { type MembershipId, type PaperId } from '../../law/id';
import { type OfficialAt } from '../../law/officialAt';
import { type PaperKind } from '../../law/paper';
import { type IfMissed, type StageCode } from '../../law/plan';
import { type Comment, type Posting, type Standing } from '../../law/state';
import { type StepKey } from '../../law/stepCode';
import { type PaperView } from './paper';
import { type Words } from './words';

/** A stage of the chain as a screen shows it; `doneAt` when it has acted on the paper that is under way or decided. */
export interface ChainView {
  readonly stage: number;
  readonly body: string;
  readonly verb: string;
  readonly limitAt: OfficialAt | null;
  readonly here: boolean;
}

/** Something that the signed-in person may do now, and in which post. */
export interface AllowedAct {
  readonly kind: DeedKind;
  readonly membership: MembershipId;
  readonly fact?: FactCode;
}

/** The first file of the paper that the posting names: GET /api/v1/papers/:paperId/files/:n. */
export interface PhotoView {
  readonly paperId: PaperId;
  readonly n: number;
  /** Media type by content. */
  readonly type: string;
}

export interface PlaceView {
  readonly place: string;
  /** Null while nobody has reported the posting; `photo` null where there is none. */
  readonly posting: (Pick<Posting, 'happenedAt' | 'enteredAt'> & { readonly photo: PhotoView | null }) | null;
}

export interface StepView {
  readonly step: StepKey;
  readonly title: string;
  readonly way: 'approval' | 'publication' | 'record';
  readonly life: 'waiting' | 'open' | 'submitted' | 'returned' | 'decided' | 'done' | 'skipped';
  readonly standing: Standing;
  readonly lamp: Lamp;
  readonly opensOn: string | null;
  readonly publishedOn: string | null;
  readonly closesAt: string | null;
  readonly commonOn: string | null;
  readonly strictOn: string | null;
  readonly ifMissed: IfMissed | null;
  readonly ground: Words | null;
  /** 为什么是这一天. */
  readonly why: Words | null;
  readonly chain: readonly ChainView[];
  readonly paperKind: PaperKind | null;
  readonly evidence: boolean;
  readonly paper: PaperView | null;
  readonly submittedBy: string | null;
  readonly comments: readonly Comment[];
  readonly postOn: string | null;
  readonly places: readonly PlaceView[];
  readonly marks: readonly { readonly mark: string; readonly happenedAt: OfficialAt }[];
  readonly doneAt: OfficialAt | null;
  readonly asked: boolean; // the question of the limit day waits for an answer
  readonly acts: readonly AllowedAct[];
}

export interface StageView {
  readonly stage: StageCode;
  readonly title: string;
  readonly steps: readonly StepView[];
}

/** A date of the timetable without a step of its own: appeal window, suit, judgment. */
export interface DateView {
  readonly code: string;
  readonly title: string;
  readonly on: string;
  /** True while it hangs on a fact that has not happened and shows the planned day. */
  readonly provisional: boolean;
  readonly ground: Words;
  readonly why: Words;
}
