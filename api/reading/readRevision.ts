import { type Plan } from '../../law/plan';
import { planCodec } from '../../prisma/codecs/plan';
import { type PrismaClient } from '../../prisma/generated/client';

/** Which revision of which plan group, and of whose election. */
export interface RevisionOf {
  readonly election: string;
  readonly group: string;
  readonly revision: number;
}

export interface FoundRevision {
  readonly plan: Plan;
  /** The committee has still to publish it. */
  readonly draft: boolean;
}

/** Null for a revision that the election does not have. */
export async function readRevision(
  prisma: PrismaClient,
  { election, group, revision }: RevisionOf,
): Promise<FoundRevision | null> {
  const found = await prisma.planRevision.findFirst({
    where: { groupId: group, revision, group: { electionId: election } },
    include: { group: true, rows: { orderBy: { n: 'asc' } } },
  });
  if (found === null) return null;
  const { electionDay, countMode } = found;
  const rows = found.rows.map(({ row }) => row);
  return {
    plan: planCodec.parse({ group, revision, electionDay, countMode, rows }),
    draft: revision > found.group.currentRevision,
  };
}
