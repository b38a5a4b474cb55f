import { type ElectionId, id } from '../../law/id';
import { pauseAfterCrash, pauseClock, readClock } from '../../prisma/setClock';
import { type Sources } from '../dependencies';
import { runningSegment, watchClock } from './watchClock';

const LOOK_MS = 500;

export interface ClockKeeper {
  /** Ends the watch and stops every clock that runs: no official time passes while nobody serves it. */
  stop(): Promise<void>;
}

/**
 * Watches the clocks of sample and rehearsal elections while they run: stops one when somebody in front of a screen has
 * something new to do, or at the end of its run, and skips nights in which nothing happens. First it stops what a crash
 * left running, at the last event's instant.
 */
export async function keepClocks(sources: Sources): Promise<ClockKeeper> {
  const elections = await withOwnClock(sources);
  for (const election of elections) await pauseAfterCrash(sources.pool, election, sources.wallNow());
  const state = { looking: Promise.resolve(), busy: false };
  const timer = setInterval(() => {
    if (state.busy) return;
    state.busy = true;
    state.looking = look(sources, elections).finally(() => (state.busy = false));
  }, LOOK_MS);
  timer.unref(); // the server's socket keeps the program alive, its watch does not
  return {
    async stop() {
      clearInterval(timer);
      await state.looking;
      for (const election of elections) await stopForRestart(sources, election);
    },
  };
}

async function withOwnClock({ prisma }: Sources): Promise<readonly ElectionId[]> {
  const rows = await prisma.election.findMany({ where: { mode: { not: 'real' } }, select: { id: true } });
  return rows.map((row) => id(row.id));
}

/** The record or Temporal may be away for a moment; the next look comes soon. */
async function look(sources: Sources, elections: readonly ElectionId[]): Promise<void> {
  for (const election of elections) {
    await watchClock(sources, election).catch((failure: unknown) => {
      sources.logger.warn({ err: failure, election }, 'the clock could not be watched');
    });
  }
}

async function stopForRestart({ pool, wallNow }: Sources, election: ElectionId): Promise<void> {
  const run = runningSegment(await readClock(pool, election));
  if (run !== null) await pauseClock(pool, election, wallNow(), 'restarted');
}
