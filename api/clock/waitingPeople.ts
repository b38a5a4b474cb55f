import { id, type ElectionId, type PersonId } from '../../law/id';
import { type Sources } from '../dependencies';
import { inboxOf } from '../reading/tasksOfPerson';
import { type TaskView } from '../views/inbox';

/** Somebody who has not asked for anything for this long is no longer there. */
const THERE_MS = 120_000;

export interface Waiting {
  readonly person: PersonId;
  readonly task: TaskView;
}

type Reader = Pick<Sources, 'pool' | 'prisma' | 'wallNow'>;

/** What waits, in one election, for the people who sit in front of a screen; programs are left out. */
export async function waitingPeople(sources: Reader, election: ElectionId): Promise<readonly Waiting[]> {
  const people = await peopleThere(sources);
  const inboxes = await Promise.all(
    people.map(async (person) => {
      const { tasks } = await inboxOf(sources, person);
      return tasks.filter((task) => task.election === election).map((task) => ({ person, task }));
    }),
  );
  return inboxes.flat();
}

async function peopleThere({ prisma, wallNow }: Reader): Promise<readonly PersonId[]> {
  const nowMs = wallNow();
  const rows = await prisma.session.findMany({
    where: {
      unattended: false,
      seenAt: { gt: new Date(nowMs - THERE_MS) },
      expiresAt: { gt: new Date(nowMs) },
    },
    distinct: ['userId'],
    select: { userId: true },
  });
  return rows.map(({ userId }) => id(userId));
}

/** One thing to do, whoever looks at it: the same step handed on is another. */
export function nameOfTask({ person, task }: Waiting): string {
  const { process, step, act } = task;
  return [person, process, step.code, step.round, act].join(' ');
}
