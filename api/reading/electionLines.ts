import { id, type PersonId } from '../../law/id';
import { modeCodec } from '../../prisma/codecs/clock';
import { type PrismaClient } from '../../prisma/generated/client';
import { electionsOf } from '../access';
import { type ElectionLine } from '../views/election';

/** The elections in which the person holds a post; `only` names one of them. */
export async function electionLines(
  prisma: PrismaClient,
  person: PersonId,
  only?: string,
): Promise<readonly ElectionLine[]> {
  const rows = await prisma.election.findMany({
    where: { AND: [electionsOf(person), only === undefined ? {} : { id: only }] },
    include: {
      processes: { where: { scope: 'election' }, include: { planGroup: { include: { revisions: true } } } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id: election, title, mode, processes }) => {
    const group = processes[0]?.planGroup;
    const inForce = group?.revisions.find(({ revision }) => revision === group.currentRevision);
    return {
      id: id(election),
      title,
      mode: modeCodec.parse(mode),
      electionDay: inForce?.electionDay ?? null,
    };
  });
}
