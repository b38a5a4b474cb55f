import { type ElectionId, id, type ProcessId } from '../../law/id';
import { type OfficialAt, officialAt } from '../../law/officialAt';
import { type PrismaClient } from '../../prisma/generated/client';
import { type Workflows } from '../workflows';

const AT_ONCE = 20;

/** Processes that still have something to settle at `at`: a wake that has come, or a timetable not yet adopted. */
export async function unsettledAt(
  prisma: PrismaClient,
  election: ElectionId,
  at: OfficialAt,
): Promise<readonly ProcessId[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM process p JOIN plan_group g ON g.id = p.plan_group_id
    WHERE p.election_id = ${election} AND NOT p.closed
      AND (p.next_wake_at <= ${at} OR p.applied_revision < g.current_revision)`;
  return rows.map((row) => id(row.id));
}

/** Processes that wait for an instant; when the clock's pace changes, each has to set its timer anew. */
export async function waitingProcesses(
  prisma: PrismaClient,
  election: ElectionId,
): Promise<readonly ProcessId[]> {
  const rows = await prisma.process.findMany({
    where: { electionId: election, closed: false, nextWakeAt: { not: null } },
    select: { id: true },
  });
  return rows.map((row) => id(row.id));
}

/** The next instant at which a process of the election has something to say; null when none has. */
export async function nextEventAt(prisma: PrismaClient, election: ElectionId): Promise<OfficialAt | null> {
  const { _min } = await prisma.process.aggregate({
    where: { electionId: election, closed: false },
    _min: { nextWakeAt: true },
  });
  return _min.nextWakeAt === null ? null : officialAt(_min.nextWakeAt);
}

export async function lookAgainAll(workflows: Workflows, processes: readonly ProcessId[]): Promise<void> {
  for (let from = 0; from < processes.length; from += AT_ONCE) {
    await Promise.all(processes.slice(from, from + AT_ONCE).map((process) => workflows.lookAgain(process)));
  }
}
