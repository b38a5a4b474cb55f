import { type Level, LEVELS } from '../../law/body';
import { type LoadedProcess } from '../../prisma/loadProcess';
import { type PrismaClient } from '../../prisma/generated/client';

export interface BodyName {
  readonly level: Level;
  readonly name: string;
}

/** The names of the bodies of these processes, by their ids. */
export async function bodyNames(
  prisma: PrismaClient,
  processes: readonly LoadedProcess[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(processes.flatMap(({ bodies }) => Object.values(bodies)));
  const rows = await prisma.body.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The bodies of one process, lowest level first. */
export function bodiesOf(process: LoadedProcess, names: ReadonlyMap<string, string>): readonly BodyName[] {
  return LEVELS.flatMap((level) => {
    const name = names.get(process.bodies[level] ?? '');
    return name === undefined ? [] : [{ level, name }];
  });
}
