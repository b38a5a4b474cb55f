import { type OfficialAt } from '../../law/officialAt';

/** GET /api/v1/elections/:id/clock; sample and rehearsal elections have their own clock, a real one follows the wall. */
export interface ClockView {
  readonly officialNow: OfficialAt;
  readonly state: 'real' | 'paused' | 'running';
  /** Official milliseconds per wall millisecond; 1 for a real election, 0 while paused. */
  readonly factor: number;
  /** Where a run to the next day stops by itself. */
  readonly until: OfficialAt | null;
  /** Why it stands: somebody signed in has something to do, or somebody pressed pause; null before it first moved. */
  readonly pausedBecause: 'asked' | 'waiting' | 'restarted' | 'arrived' | null;
  /** Signed-in people for whom something waits. */
  readonly waitingFor: readonly { readonly name: string; readonly title: string }[];
  /** The next instant at which a process of the election has something to say. */
  readonly nextEventAt: OfficialAt | null;
}

/**
 * POST /api/v1/elections/:id/clock. `nextEvent` and `stepTo` answer when every process has settled that instant;
 * `nextDay` runs to 08:00 of the next day and stops earlier when somebody has something to do.
 */
export type ClockCommand =
  | { readonly do: 'pause' }
  | { readonly do: 'run' }
  | { readonly do: 'nextEvent' }
  | { readonly do: 'nextDay' }
  | { readonly do: 'stepTo'; readonly at: OfficialAt };
