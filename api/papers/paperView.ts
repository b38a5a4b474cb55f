import { id, type PaperId } from '../../law/id';
import { paperContentCodec } from '../../prisma/codecs/paper';
import { type Prisma, type PrismaClient } from '../../prisma/generated/client';
import { type PaperView } from '../views/paper';

const WHOLE = { files: { orderBy: { n: 'asc' } }, author: true } as const;
type PaperRow = Prisma.PaperGetPayload<{ include: typeof WHOLE }>;

export interface ReadPaper {
  readonly view: PaperView;
  /** The election whose people may read it. */
  readonly election: string;
}

export async function readPaper(prisma: PrismaClient, paper: string): Promise<ReadPaper | null> {
  const row = await prisma.paper.findUnique({ where: { id: paper }, include: WHOLE });
  return row === null ? null : { view: viewOf(row), election: row.electionId };
}

/** Papers by id; one that does not exist is not in the map. */
export async function readPapers(
  prisma: PrismaClient,
  papers: readonly PaperId[],
): Promise<ReadonlyMap<string, PaperView>> {
  const rows = await prisma.paper.findMany({ where: { id: { in: [...papers] } }, include: WHOLE });
  return new Map(rows.map((row) => [row.id, viewOf(row)]));
}

function viewOf(row: PaperRow): PaperView {
  return {
    paperId: id(row.id),
    sha256: id(row.sha256),
    content: paperContentCodec.parse(row.content),
    files: row.files.map(({ n, name, type, bytes, sha256 }) => ({ n, name, type, bytes, sha256 })),
    by: { id: id(row.author.id), name: row.author.name },
  };
}
