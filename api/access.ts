import { id, type ElectionId, type PersonId, type ProcessId } from '../law/id';
import { type Prisma, type PrismaClient } from '../prisma/generated/client';
import { ApiError } from './apiError';

/** Elections in whose bodies the person holds or held a post; a post that ended still lets its holder read. */
export function electionsOf(person: PersonId): Prisma.ElectionWhereInput {
  const body: Prisma.BodyWhereInput = { memberships: { some: { personId: person } } };
  return {
    OR: [
      { electionCommittee: body },
      { electionOffice: body },
      { standingCommittee: body },
      { districts: { some: { OR: [{ workingGroup: body }, { communityGroup: body }, { street: body }] } } },
    ],
  };
}

/** @throws {ApiError} UNKNOWN_ELECTION, NOT_YOUR_ELECTION */
export async function requireElection(
  prisma: PrismaClient,
  person: PersonId,
  election: string,
): Promise<ElectionId> {
  const yours = await prisma.election.count({ where: { id: election, ...electionsOf(person) } });
  if (yours > 0) return id(election);
  const exists = await prisma.election.count({ where: { id: election } });
  throw new ApiError(exists === 0 ? 'UNKNOWN_ELECTION' : 'NOT_YOUR_ELECTION');
}

export interface ProcessOfElection {
  readonly process: ProcessId;
  readonly election: ElectionId;
}

/** @throws {ApiError} UNKNOWN_PROCESS, NOT_YOUR_ELECTION */
export async function requireProcess(
  prisma: PrismaClient,
  person: PersonId,
  process: string,
): Promise<ProcessOfElection> {
  const row = await prisma.process.findUnique({ where: { id: process }, select: { electionId: true } });
  if (row === null) throw new ApiError('UNKNOWN_PROCESS');
  return { process: id(process), election: await requireElection(prisma, person, row.electionId) };
}
