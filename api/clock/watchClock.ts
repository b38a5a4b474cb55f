import { type ElectionId } from '../../law/id';
import { type Clock, type ClockSegment, officialNow } from '../../prisma/clock';
import { pauseClock, readClock, runClock, stepClock } from '../../prisma/setClock';
import { type OfficialAt } from '../../law/officialAt';
import { type Sources } from '../dependencies';
import { lookAgainAll, nextEventAt, waitingProcesses } from './openProcesses';
import { endOfNight } from './skipNight';
import { waitingPeople } from './waitingPeople';

export type Running = Extract<ClockSegment, { readonly paused: false }>;

/** The segment of a clock that runs by itself; null while it stands or follows the wall. */
export function runningSegment(clock: Clock): Running | null {
  if (clock.kind === 'wall') return null;
  const segment = clock.segments.at(-1) ?? clock.segments[0];
  return segment.paused ? null : segment;
}

/** One look at one clock: arrived, awaited by somebody, or in a night in which nothing happens. */
export async function watchClock(sources: Sources, election: ElectionId): Promise<void> {
  const { pool, prisma, wallNow, waitedBefore } = sources;
  const clock = await readClock(pool, election);
  const run = runningSegment(clock);
  if (run === null) return;
  const now = officialNow(clock, wallNow());
  if (run.until !== null && now >= run.until) {
    await pauseClock(pool, election, wallNow(), 'arrived');
    return;
  }
  if (waitedBefore.hasNew(election, await waitingPeople(sources, election))) {
    await pauseClock(pool, election, wallNow(), 'waiting');
    return;
  }
  const morning = endOfNight({ now, until: run.until, nextEventAt: await nextEventAt(prisma, election) });
  if (morning !== null) await jump(sources, election, run, morning);
}

/** Somebody may press pause between the two segments: then the clock stays as they left it. */
async function jump(sources: Sources, election: ElectionId, run: Running, to: OfficialAt): Promise<void> {
  const { pool, prisma, wallNow, workflows } = sources;
  await stepClock(pool, election, wallNow(), to);
  const clock = await readClock(pool, election);
  const last = clock.kind === 'own' ? clock.segments.at(-1) : undefined;
  if (last?.paused !== true || last.because !== 'arrived') return;
  await runClock(pool, election, wallNow(), { factor: run.factor, until: run.until });
  await lookAgainAll(workflows, await waitingProcesses(prisma, election));
}
