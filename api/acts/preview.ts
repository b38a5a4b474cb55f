import { type Ruling } from '../../law/refusal';
import { turn } from '../../law/turn';
import { officialNow } from '../../prisma/clock';
import { factsOf } from '../../prisma/factsOf';
import { loadProcess } from '../../prisma/loadProcess';
import { ApiError } from '../apiError';
import { type Sources } from '../dependencies';
import { type WantedAct } from './wantedAct';

/** What law says on what was just read; the ruling that counts is the deciding transaction's. */
export async function preview(
  { pool, wallNow }: Pick<Sources, 'pool' | 'wallNow'>,
  { process, act: { actor, deed } }: WantedAct,
): Promise<Ruling> {
  const sinceMs = wallNow();
  const [read] = await loadProcess(pool, [{ process, deed, sinceMs }], { lock: false });
  if (read === undefined) throw new ApiError('UNKNOWN_PROCESS');
  const now = officialNow(read.clock, sinceMs);
  const { ruling } = turn({
    state: read.state,
    now,
    facts: (at) => factsOf(read, at),
    act: { actor, deed, at: now, tooOld: false },
  });
  if (ruling === null) throw new Error('an act is always ruled on');
  return ruling;
}
