import { type ElectionId } from '../../law/id';
import { type PaperContent } from '../../law/paper';
import { type PrismaClient } from '../../prisma/generated/client';
import { ApiError } from '../apiError';

/**
 * A paper of kind `timetable` speaks of one revision of the election's own, by number, election day and hash.
 *
 * @throws {ApiError} UNKNOWN_TIMETABLE
 */
export async function requireTimetable(
  prisma: PrismaClient,
  election: ElectionId,
  { group, revision, electionDay, planSha256 }: Extract<PaperContent, { kind: 'timetable' }>,
): Promise<void> {
  const found = await prisma.planRevision.count({
    where: { groupId: group, revision, electionDay, sha256: planSha256, group: { electionId: election } },
  });
  if (found === 0) throw new ApiError('UNKNOWN_TIMETABLE');
}
