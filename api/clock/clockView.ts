import { type ElectionId } from '../../law/id';
import { type Clock, officialNow } from '../../prisma/clock';
import { readClock } from '../../prisma/setClock';
import { type Sources } from '../dependencies';
import { type ClockView } from '../views/clock';
import { nextEventAt } from './openProcesses';
import { type Waiting, waitingPeople } from './waitingPeople';

type Hands = Pick<ClockView, 'state' | 'factor' | 'until' | 'pausedBecause'>;

/** The clock of an election as the bar at the top of the page shows it. */
export async function clockView(sources: Sources, election: ElectionId): Promise<ClockView> {
  const { pool, prisma, wallNow } = sources;
  const [clock, next, moved] = await Promise.all([
    readClock(pool, election),
    nextEventAt(prisma, election),
    prisma.clockSegment.findFirst({ where: { electionId: election, n: { gt: 1 } }, select: { n: true } }),
  ]);
  const waiting = clock.kind === 'wall' ? [] : await waitingPeople(sources, election);
  return {
    officialNow: officialNow(clock, wallNow()),
    ...handsOf(clock),
    ...(moved === null && { pausedBecause: null }),
    waitingFor: await namesOf(sources, waiting),
    nextEventAt: next,
  };
}

function handsOf(clock: Clock): Hands {
  if (clock.kind === 'wall') return { state: 'real', factor: 1, until: null, pausedBecause: null };
  const segment = clock.segments.at(-1) ?? clock.segments[0];
  return segment.paused
    ? { state: 'paused', factor: 0, until: null, pausedBecause: segment.because }
    : { state: 'running', factor: segment.factor, until: segment.until, pausedBecause: null };
}

/** Each post for which something waits, once. */
async function namesOf({ prisma }: Sources, waiting: readonly Waiting[]): Promise<ClockView['waitingFor']> {
  const rows = await prisma.membership.findMany({
    where: { id: { in: waiting.map(({ task }) => task.membership) } },
    include: { person: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ person, title }) => ({ name: person.name, title }));
}
