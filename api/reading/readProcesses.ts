import { type Facts } from '../../law/facts';
import { type ProcessId } from '../../law/id';
import { laterOf } from '../../law/officialAt';
import { officialNow } from '../../prisma/clock';
import { factsOf } from '../../prisma/factsOf';
import { loadProcess, type LoadedProcess } from '../../prisma/loadProcess';
import { type Sources } from '../dependencies';

/** A process as it stands, with what law needs to speak of it; `facts.now` is the official time of the reading. */
export interface Reading {
  readonly process: LoadedProcess;
  readonly facts: Facts;
}

/** Reads without a lock; a process that does not exist is left out. */
export async function readProcesses(
  { pool, wallNow }: Pick<Sources, 'pool' | 'wallNow'>,
  ids: readonly ProcessId[],
): Promise<readonly Reading[]> {
  if (ids.length === 0) return [];
  const sinceMs = wallNow();
  const loaded = await loadProcess(
    pool,
    ids.map((process) => ({ process, sinceMs })),
    { lock: false },
  );
  return loaded.map((process) => {
    const now = laterOf(officialNow(process.clock, sinceMs), process.state.lastAt);
    return { process, facts: factsOf(process, now) };
  });
}

export async function readOneProcess(
  sources: Pick<Sources, 'pool' | 'wallNow'>,
  process: ProcessId,
): Promise<Reading | null> {
  return (await readProcesses(sources, [process]))[0] ?? null;
}
