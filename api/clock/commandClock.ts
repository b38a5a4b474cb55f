import { addDays } from '../../law/calendarDate';
import { type ElectionId } from '../../law/id';
import { atHour, dayOf, type OfficialAt } from '../../law/officialAt';
import { officialNow } from '../../prisma/clock';
import { pauseClock, readClock, runClock, stepClock } from '../../prisma/setClock';
import { ApiError } from '../apiError';
import { type Sources } from '../dependencies';
import { type ClockCommand } from '../views/clock';
import { lookAgainAll, nextEventAt, waitingProcesses } from './openProcesses';
import { settle } from './settle';
import { waitingPeople } from './waitingPeople';

/** Official milliseconds per wall millisecond: an hour, and two hours, in a second. */
const RUN = 3600;
const NEXT_DAY = 7200;
const MORNING = '08:00';

/** @throws {ApiError} CLOCK_IS_REAL, CLOCK_BACKWARD, CLOCK_NOT_SETTLED; RECORD_UNAVAILABLE before anything moved. */
export async function commandClock(
  sources: Sources,
  election: ElectionId,
  command: ClockCommand,
): Promise<void> {
  const { pool, wallNow, workflows } = sources;
  const clock = await readClock(pool, election);
  if (clock.kind === 'wall') throw new ApiError('CLOCK_IS_REAL');
  const now = officialNow(clock, wallNow());
  if (command.do === 'pause') {
    await pauseClock(pool, election, wallNow(), 'asked');
    return;
  }
  if (!(await workflows.reachable())) throw new ApiError('RECORD_UNAVAILABLE');
  switch (command.do) {
    case 'run':
      return run(sources, election, { factor: RUN, until: null });
    case 'nextDay':
      return run(sources, election, { factor: NEXT_DAY, until: morningAfter(now) });
    case 'nextEvent':
      return step(sources, election, { now, to: await nextEventAt(sources.prisma, election) });
    case 'stepTo':
      if (command.at < now) throw new ApiError('CLOCK_BACKWARD', { now });
      return step(sources, election, { now, to: command.at });
  }
}

async function run(
  sources: Sources,
  election: ElectionId,
  pace: { readonly factor: number; readonly until: OfficialAt | null },
): Promise<void> {
  const { pool, prisma, wallNow, workflows, waitedBefore } = sources;
  waitedBefore.note(election, await waitingPeople(sources, election));
  await runClock(pool, election, wallNow(), pace);
  await lookAgainAll(workflows, await waitingProcesses(prisma, election));
}

/** `to` null: nothing is planned, the clock stays. An event that is overdue is settled where the clock stands. */
async function step(
  sources: Sources,
  election: ElectionId,
  { now, to }: { readonly now: OfficialAt; readonly to: OfficialAt | null },
): Promise<void> {
  if (to === null) return;
  // What the present instant still brings, a timetable just published above all, is not to be lived at the next one.
  await settle(sources, election, now);
  await stepClock(sources.pool, election, sources.wallNow(), to);
  await settle(sources, election, to > now ? to : now);
}

function morningAfter(now: OfficialAt): OfficialAt {
  return atHour(addDays(dayOf(now), 1), MORNING);
}
