import { type Deed } from '../../law/deed';
import { type ProcessId } from '../../law/id';
import { type PrismaClient } from '../../prisma/generated/client';
import { ApiError } from '../apiError';

/**
 * A posting needs no photograph, but one that it names must be a paper of this process, as it was shown, with a file.
 *
 * @throws {ApiError} UNKNOWN_PAPER
 */
export async function requirePhoto(prisma: PrismaClient, process: ProcessId, deed: Deed): Promise<void> {
  if (deed.kind !== 'fact' || deed.photo === undefined) return;
  const { paperId, sha256 } = deed.photo;
  const found = await prisma.paper.count({
    where: { id: paperId, sha256, processId: process, files: { some: {} } },
  });
  if (found === 0) throw new ApiError('UNKNOWN_PAPER');
}
