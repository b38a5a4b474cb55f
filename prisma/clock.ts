import { fromOfficialMs, laterOf, type OfficialAt, officialMs } from '../law/officialAt';
import { type WallMs, wallMs } from './wallMs';

export type PausedBecause = 'asked' | 'waiting' | 'restarted' | 'arrived';

/** From `wallFrom` on, until the next segment: standing at `officialFrom`, or running from there. */
export type ClockSegment = { readonly wallFrom: WallMs; readonly officialFrom: OfficialAt } & (
  | { readonly paused: true; readonly because: PausedBecause }
  | {
      readonly paused: false;
      /** Official milliseconds per wall millisecond. */
      readonly factor: number;
      /** The run stops there by itself, whoever watches it; null: it does not. */
      readonly until: OfficialAt | null;
    }
);

/** A real election follows the wall; a rehearsal and the sample have a clock of their own, oldest segment first. */
export type Clock =
  | { readonly kind: 'wall' }
  | { readonly kind: 'own'; readonly segments: readonly [ClockSegment, ...ClockSegment[]] };

/** Temporal's timers have a floor of about a second; nearer wakes of a fast clock would only pile up. */
const WAKE_FLOOR_MS = 1200;

function lastOf(segments: readonly [ClockSegment, ...ClockSegment[]]): ClockSegment {
  return segments[segments.length - 1] ?? segments[0];
}

function within(segment: ClockSegment, at: WallMs): OfficialAt {
  if (segment.paused) return segment.officialFrom;
  const passed = Math.max(0, at - segment.wallFrom) * segment.factor;
  const shown = fromOfficialMs(officialMs(segment.officialFrom) + passed);
  return segment.until !== null && shown > segment.until ? segment.until : shown;
}

/**
 * The official time now. Never before the newest segment: a workflow's clock may lag behind the clock of whoever
 * wrote that segment.
 */
export function officialNow(clock: Clock, nowMs: WallMs): OfficialAt {
  return clock.kind === 'wall' ? fromOfficialMs(nowMs) : within(lastOf(clock.segments), nowMs);
}

/** What the clock showed at a wall time gone by, for the receipt of an act. */
export function officialThen(clock: Clock, thenMs: WallMs): OfficialAt {
  if (clock.kind === 'wall') return fromOfficialMs(thenMs);
  const segment = clock.segments.findLast(({ wallFrom }) => wallFrom <= thenMs);
  return within(segment ?? clock.segments[0], thenMs);
}

/** When the wall will show an official instant; null while the clock stands, or where its run ends before it. */
export function wallOf(clock: Clock, at: OfficialAt, nowMs: WallMs): WallMs | null {
  if (clock.kind === 'wall') return wallMs(officialMs(at));
  const segment = lastOf(clock.segments);
  if (segment.paused || (segment.until !== null && at > segment.until)) return null;
  const after = (officialMs(at) - officialMs(segment.officialFrom)) / segment.factor;
  return wallMs(Math.max(Math.ceil(segment.wallFrom + after), nowMs + WAKE_FLOOR_MS));
}

/** The segment that follows; it takes over the official time as the clock shows it, so that no time is lost or lived twice. */
export function pausedFrom(clock: Clock, nowMs: WallMs, because: PausedBecause): ClockSegment {
  return { ...startOfNext(clock, nowMs), paused: true, because };
}

export function runningFrom(
  clock: Clock,
  nowMs: WallMs,
  run: { readonly factor: number; readonly until: OfficialAt | null },
): ClockSegment {
  return { ...startOfNext(clock, nowMs), paused: false, ...run };
}

/** Puts the hands to `to` and stops them there. A clock never goes back: an earlier instant leaves it where it is. */
export function steppedTo(clock: Clock, nowMs: WallMs, to: OfficialAt): ClockSegment {
  const { wallFrom, officialFrom } = startOfNext(clock, nowMs);
  return { wallFrom, officialFrom: laterOf(officialFrom, to), paused: true, because: 'arrived' };
}

function startOfNext(clock: Clock, nowMs: WallMs): Pick<ClockSegment, 'wallFrom' | 'officialFrom'> {
  if (clock.kind === 'wall') throw new Error('a real election follows the wall clock');
  const wallFrom = wallMs(Math.max(nowMs, lastOf(clock.segments).wallFrom));
  return { wallFrom, officialFrom: officialNow(clock, wallFrom) };
}
