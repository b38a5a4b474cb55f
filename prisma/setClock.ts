import { type Pool, type PoolClient } from 'pg';
import { z } from 'zod';
import { type ElectionId } from '../law/id';
import { type OfficialAt } from '../law/officialAt';
import {
  type Clock,
  type ClockSegment,
  officialNow,
  type PausedBecause,
  pausedFrom,
  runningFrom,
  steppedTo,
} from './clock';
import { clockOf, modeCodec, segmentCodec } from './codecs/clock';
import { officialAtCodec } from './codecs/brands';
import { type Queryable } from './queryable';
import { transaction } from './transaction';
import { type WallMs } from './wallMs';

/** A row of clock_segment as JSON in the words of `clock.ts`; `s` is the table's alias. */
export const SEGMENT_JSON = `json_build_object('wallFrom', s.wall_from_ms, 'officialFrom', s.official_from,
  'paused', s.paused, 'because', s.because, 'factor', s.factor, 'until', s.until)`;

const READ_CLOCK = `SELECT e.mode, (SELECT max(n) FROM clock_segment WHERE election_id = e.id) AS n,
    (SELECT json_agg(${SEGMENT_JSON}) FROM (SELECT * FROM clock_segment WHERE election_id = e.id ORDER BY n DESC LIMIT 1) s) AS segments
  FROM election e WHERE e.id = $1`;
const APPEND = `INSERT INTO clock_segment (election_id, n, wall_from_ms, official_from, factor, paused, because, until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const clockRow = z.object({
  mode: modeCodec,
  n: z.int().nullable(),
  segments: z.array(segmentCodec).nullable(),
});

/** The clock as it stands, its newest segment only: enough for now and for what comes. */
export async function readClock(db: Queryable, election: ElectionId): Promise<Clock> {
  return (await readLast(db, election)).clock;
}

/** Stops the clock. Answers with the new official time, like every function here. */
export function pauseClock(
  pool: Pool,
  election: ElectionId,
  nowMs: WallMs,
  because: PausedBecause,
): Promise<OfficialAt> {
  return append(pool, election, nowMs, (clock) => pausedFrom(clock, nowMs, because));
}

/** Lets the clock run; `factor` official milliseconds per wall millisecond, to `until` at most. */
export function runClock(
  pool: Pool,
  election: ElectionId,
  nowMs: WallMs,
  run: { readonly factor: number; readonly until: OfficialAt | null },
): Promise<OfficialAt> {
  return append(pool, election, nowMs, (clock) => runningFrom(clock, nowMs, run));
}

/** Puts the clock to `to` and stops it there; it never goes back. */
export function stepClock(
  pool: Pool,
  election: ElectionId,
  nowMs: WallMs,
  to: OfficialAt,
): Promise<OfficialAt> {
  return append(pool, election, nowMs, (clock) => steppedTo(clock, nowMs, to));
}

/**
 * After a crash: a clock that was still running stands again at the last event's instant, so that no official time
 * has passed while nothing was there to use it. A clock that stood is left alone.
 *
 * @returns the official time, or null where the clock stood already or follows the wall.
 */
export async function pauseAfterCrash(
  pool: Pool,
  election: ElectionId,
  nowMs: WallMs,
): Promise<OfficialAt | null> {
  const { clock } = await readLast(pool, election);
  if (clock.kind === 'wall' || clock.segments[0].paused) return null;
  const { rows } = await pool.query(
    `SELECT max(state ->> 'lastAt') AS at FROM process WHERE election_id = $1`,
    [election],
  );
  const { at } = z.object({ at: officialAtCodec }).parse(rows[0]);
  const { officialFrom } = clock.segments[0];
  const lastEventAt = at > officialFrom ? at : officialFrom;
  return append(pool, election, nowMs, () => ({
    ...{ wallFrom: nowMs, officialFrom: lastEventAt, paused: true, because: 'restarted' },
  }));
}

async function readLast(db: Queryable, election: ElectionId): Promise<{ clock: Clock; n: number }> {
  const { rows } = await db.query({ name: 'clock', text: READ_CLOCK, values: [election] });
  const row = clockRow.parse(rows[0]);
  return { clock: clockOf(row.mode, row.segments ?? []), n: row.n ?? 0 };
}

const LIMITS = { statementMs: 5000, lockMs: 5000, commitBeforeMs: 10_000 };

/** One transaction under the election's row: two who set the clock at once come one after the other. */
function append(
  pool: Pool,
  election: ElectionId,
  nowMs: WallMs,
  next: (clock: Clock) => ClockSegment,
): Promise<OfficialAt> {
  return transaction(pool, LIMITS, (tx) => appendLocked(tx, election, nowMs, next));
}

async function appendLocked(
  client: PoolClient,
  election: ElectionId,
  nowMs: WallMs,
  next: (clock: Clock) => ClockSegment,
): Promise<OfficialAt> {
  await client.query('SELECT FROM election WHERE id = $1 FOR UPDATE', [election]);
  const { clock, n } = await readLast(client, election);
  const segment = next(clock);
  await client.query(APPEND, [
    ...[election, n + 1, segment.wallFrom, segment.officialFrom],
    ...(segment.paused ? [0, true, segment.because, null] : [segment.factor, false, null, segment.until]),
  ]);
  return officialNow({ kind: 'own', segments: [segment] }, nowMs);
}
