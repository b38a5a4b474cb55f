import { type Prisma } from '../generated/client';
import { SAMPLE_BODIES, SAMPLE_PEOPLE } from './sampleElection';

/** Appointed when the plan's first stage began. */
const IN_OFFICE_FROM = '2011-09-01';

export async function seedBodies(tx: Prisma.TransactionClient): Promise<void> {
  await tx.body.createMany({ data: SAMPLE_BODIES.map(({ id, name, level }) => ({ id, name, level })) });
}

/** People, their posts, and accounts without a password: they can be entered in a sample only. */
export async function seedPeople(tx: Prisma.TransactionClient): Promise<void> {
  await tx.person.createMany({ data: SAMPLE_PEOPLE.map(({ id, name }) => ({ id, name })) });
  await tx.membership.createMany({
    data: SAMPLE_PEOPLE.flatMap(({ id, posts }) =>
      posts.map(({ body, post, title }) => ({
        ...{ id: `${id}.${body}.${post}`, personId: id, bodyId: body, post, title },
        fromOn: IN_OFFICE_FROM,
      })),
    ),
  });
  await tx.user.createMany({
    data: SAMPLE_PEOPLE.map(({ id, name }) => ({ id, name, email: `${id}@sample.invalid` })),
  });
}
