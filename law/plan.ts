import { type Basis } from './basis';
import { type CalendarDate } from './calendarDate';
import { type Derivation, type Reading } from './derivation';
import { type PlanGroupId } from './id';
import { type Hour } from './officialAt';
import { type RowCode, type Scope } from './stepCode';

export type StageCode = 'preparation' | 'registrationAndRoll' | 'nominationAndVote' | 'afterVote';
export type IfMissed = 'moveElectionDay' | 'record' | 'provision';

/** The last moment of one stage of the chain: hand-in is stage 0; `hour` belongs to the limit. */
export interface ChainLimit {
  readonly stage: number;
  readonly on: CalendarDate;
  readonly hour: Hour;
}

interface PlanRowCommon {
  readonly code: RowCode;
  readonly scope: Scope;
  readonly round: number;
  readonly title: string;
  readonly stage: StageCode;
  /** The stage's name in the work plan; plans number and name their own (plan A five, plan B three). */
  readonly stageTitle: string;
  readonly ground: Basis;
  readonly derivation: Derivation;
  readonly ifMissed: IfMissed;
}

export type DatedRow = PlanRowCommon & {
  readonly kind: 'dated';
  /** First day, inclusive; null where nothing opens it but the step before. */
  readonly opensOn: CalendarDate | null;
  /** The day in the committee's published timetable, inclusive; the one that lamps use. */
  readonly publishedOn: CalendarDate;
  /** When the window shuts on `publishedOn`; null is 24:00. */
  readonly closesAt: Hour | null;
  /** Last lawful day by each reading, inclusive; null where no statute sets one. */
  readonly commonOn: CalendarDate | null;
  readonly strictOn: CalendarDate | null;
  readonly chain: readonly ChainLimit[];
};

/** To 24:00 of the day `plusDays` after another row's fact, never rolled over a holiday. */
export type AfterFactRow = PlanRowCommon & {
  readonly kind: 'afterFact';
  readonly after: RowCode;
  readonly plusDays: number;
};

export type PlanRow = DatedRow | AfterFactRow;

/** One numbered, immutable timetable of a plan group; nothing under way recomputes its dates. */
export interface Plan {
  readonly group: PlanGroupId;
  readonly revision: number;
  readonly electionDay: CalendarDate;
  readonly countMode: Reading;
  readonly rows: readonly PlanRow[];
}

export function rowOf(plan: Plan, code: RowCode, round = 1): PlanRow | undefined {
  return plan.rows.find((row) => row.code === code && row.round === round);
}

export function datedRowOf(plan: Plan, code: RowCode, round = 1): DatedRow | undefined {
  const row = rowOf(plan, code, round);
  return row?.kind === 'dated' ? row : undefined;
}
