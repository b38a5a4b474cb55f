import { setTimeout as sleep } from 'node:timers/promises';
import { type ElectionId } from '../../law/id';
import { type OfficialAt } from '../../law/officialAt';
import { ApiError } from '../apiError';
import { type Sources } from '../dependencies';
import { lookAgainAll, unsettledAt } from './openProcesses';

const POLL_MS = 50;
/** A signal may fall into a moment in which the record was away: it is given again. */
const AGAIN_MS = 5_000;
const GIVE_UP_MS = 60_000;

/**
 * Answers when every process of the election has settled what was due at `at`.
 *
 * @throws {ApiError} CLOCK_NOT_SETTLED, naming how many are left, after a minute.
 */
export async function settle(
  { prisma, workflows }: Pick<Sources, 'prisma' | 'workflows'>,
  election: ElectionId,
  at: OfficialAt,
): Promise<void> {
  const startedMs = performance.now();
  let signalledMs = -Infinity;
  for (;;) {
    const left = await unsettledAt(prisma, election, at);
    if (left.length === 0) return;
    const nowMs = performance.now();
    if (nowMs - startedMs > GIVE_UP_MS) throw new ApiError('CLOCK_NOT_SETTLED', { count: left.length, at });
    if (nowMs - signalledMs > AGAIN_MS) {
      await lookAgainAll(workflows, left);
      signalledMs = nowMs;
    }
    await sleep(POLL_MS);
  }
}
