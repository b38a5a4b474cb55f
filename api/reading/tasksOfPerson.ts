import { handlersOf } from '../../law/audience';
import { id, type PersonId, type ProcessId } from '../../law/id';
import { dayOf } from '../../law/officialAt';
import { type DatedRow } from '../../law/plan';
import { isStepCode } from '../../law/stepCode';
import { stepOf } from '../../law/stepOf';
import { stepRule } from '../../law/steps/catalogue';
import { tasksOf } from '../../law/tasks';
import { type Prisma, type PrismaClient } from '../../prisma/generated/client';
import { electionsOf } from '../access';
import { type Sources } from '../dependencies';
import { type InboxView, type TaskView } from '../views/inbox';
import { readProcesses, type Reading } from './readProcesses';

/** Of a committee of 36,000 districts the inbox shows what is due first. */
const PROCESSES_MAX = 300;
/** Districts of one person that are looked through for the next thing to open. */
const OPENING_MAX = 20;

type Reader = Pick<Sources, 'pool' | 'prisma' | 'wallNow'>;

/** What waits for a person, by due instant; found by the body that has to act, never by reading every district. */
export async function inboxOf(sources: Reader, person: PersonId): Promise<InboxView> {
  const [waiting, mine] = await Promise.all([
    waitingProcesses(sources.prisma, person),
    ownProcesses(sources.prisma, person),
  ]);
  const readings = await readProcesses(sources, [...new Set([...waiting, ...mine])]);
  const titles = await districtTitles(sources.prisma, readings);
  return {
    tasks: readings.flatMap((reading) => taskViews(reading, person, titles)).sort(byDue),
    nextOpens: nextOpening(readings, person, titles),
  };
}

/** Open processes that a body of the person has to act on, and those in which a list hung late. */
async function waitingProcesses(prisma: PrismaClient, person: PersonId): Promise<readonly ProcessId[]> {
  const body: Prisma.BodyWhereInput = { memberships: { some: { personId: person } } };
  const steps = await prisma.step.findMany({
    where: {
      process: { closed: false },
      OR: [
        { handlerBody: body },
        { handlerBody: { workingGroupOf: { some: { communityGroup: body } } } },
        { standing: 'late', process: { election: { electionCommittee: body } } },
      ],
    },
    orderBy: [{ limitAt: { sort: 'asc', nulls: 'last' } }, { processId: 'asc' }],
    select: { processId: true },
    take: PROCESSES_MAX,
  });
  return steps.map(({ processId }) => id(processId));
}

/** The committee's own process, and the districts in whose bodies the person sits. */
async function ownProcesses(prisma: PrismaClient, person: PersonId): Promise<readonly ProcessId[]> {
  const body: Prisma.BodyWhereInput = { memberships: { some: { personId: person } } };
  const rows = await prisma.process.findMany({
    where: {
      closed: false,
      OR: [
        { scope: 'election', election: electionsOf(person) },
        { district: { OR: [{ workingGroup: body }, { communityGroup: body }] } },
      ],
    },
    orderBy: [{ scope: 'desc' }, { id: 'asc' }],
    select: { id: true },
    take: OPENING_MAX,
  });
  return rows.map((row) => id(row.id));
}

async function districtTitles(
  prisma: PrismaClient,
  readings: readonly Reading[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await prisma.process.findMany({
    where: { id: { in: readings.map(({ process }) => process.id) } },
    select: { id: true, district: { select: { title: true } } },
  });
  return new Map(rows.flatMap(({ id: process, district }) => (district ? [[process, district.title]] : [])));
}

function taskViews(
  { process, facts }: Reading,
  person: PersonId,
  titles: ReadonlyMap<string, string>,
): readonly TaskView[] {
  const { districtCode: code } = process;
  const district = code === null ? null : { code, title: titles.get(process.id) ?? code };
  return tasksOf(process.state, facts, person).map((task) => ({
    ...task,
    process: process.id,
    election: process.election,
    district,
  }));
}

function byDue(a: TaskView, b: TaskView): number {
  if (a.dueAt === b.dueAt) return a.process < b.process ? -1 : 1;
  return a.dueAt !== null && (b.dueAt === null || a.dueAt < b.dueAt) ? -1 : 1;
}

function nextOpening(
  readings: readonly Reading[],
  person: PersonId,
  titles: ReadonlyMap<string, string>,
): InboxView['nextOpens'] {
  const coming = readings.flatMap((reading) =>
    openingRows(reading, person).map(({ title, opensOn }) => ({
      title,
      district: titles.get(reading.process.id) ?? '',
      on: opensOn,
    })),
  );
  return coming.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

type OpeningRow = DatedRow & { readonly opensOn: string };

/** Rows of steps that still wait for their first day and that this person will handle then. */
function openingRows({ process, facts }: Reading, person: PersonId): readonly OpeningRow[] {
  const opens = (row: DatedRow): row is OpeningRow => row.opensOn !== null && row.opensOn > dayOf(facts.now);
  return (facts.plan?.rows ?? [])
    .filter((row): row is DatedRow => row.kind === 'dated' && row.scope === process.scope)
    .filter(opens)
    .filter(({ code, round }) => {
      if (!isStepCode(code) || stepOf(process.state, { code, round }) !== undefined) return false;
      return handlersOf(stepRule(code), 0, facts.roster).some((holder) => holder.person === person);
    });
}
