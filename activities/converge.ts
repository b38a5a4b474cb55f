import { ApplicationFailure, Context } from '@temporalio/activity';
import { type Pool } from 'pg';
import { z } from 'zod';
import { type ElectionId, type ProcessId } from '../law/id';
import { idCodec } from '../prisma/codecs/brands';
import { startProcess } from './startProcess';

const AT_ONCE = 20;
const BEHIND = `SELECT p.id FROM process p JOIN plan_group g ON g.id = p.plan_group_id
  WHERE p.election_id = $1 AND NOT p.closed AND p.applied_revision < g.current_revision AND p.id > $2
  ORDER BY p.id LIMIT ${String(AT_ONCE)}`;
const found = z.array(z.object({ id: idCodec<'Process'>() }));

interface Progress {
  /** Everything up to this id has been told, or stands among `failed`. */
  readonly after: string;
  readonly signalled: number;
  readonly failed: readonly string[];
}
const START: Progress = { after: '', signalled: 0, failed: [] };
const progressCodec = z.object({ after: z.string(), signalled: z.int(), failed: z.array(z.string()) });

/**
 * Tells every open process of an election that has not adopted the timetable in force to look again, starting those
 * that do not run yet, twenty at a time. Only makes timers true: what is lawful is decided by each process itself.
 * Goes on where a crashed attempt stopped.
 *
 * @returns how many were told.
 * @throws {ApplicationFailure} NOT_ALL_TOLD with the list of the others; Temporal then tries again from the start.
 */
export async function converge(pool: Pool, election: ElectionId): Promise<number> {
  const { client, info } = Context.current();
  let progress: Progress = resumed(info.heartbeatDetails);
  for (;;) {
    const { rows } = await pool.query(BEHIND, [election, progress.after]);
    const behind = found.parse(rows).map(({ id }) => id);
    const last = behind.at(-1);
    if (last === undefined) return finished(progress);
    const missed = await tell(behind, (process) =>
      startProcess(client.workflow, { process, election, taskQueue: info.taskQueue }),
    );
    progress = {
      after: last,
      signalled: progress.signalled + behind.length - missed.length,
      failed: [...progress.failed, ...missed],
    };
    Context.current().heartbeat(progress);
  }
}

function resumed(details: unknown): Progress {
  const read = progressCodec.safeParse(details);
  return read.success ? read.data : START;
}

function finished({ signalled, failed }: Progress): number {
  if (failed.length === 0) return signalled;
  Context.current().heartbeat(START);
  throw ApplicationFailure.retryable('some processes could not be told', 'NOT_ALL_TOLD', failed);
}

async function tell(
  processes: readonly ProcessId[],
  start: (process: ProcessId) => Promise<void>,
): Promise<readonly ProcessId[]> {
  const told = await Promise.allSettled(processes.map(start));
  return processes.filter((_, n) => told[n]?.status === 'rejected');
}
