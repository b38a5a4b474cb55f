import { type BodyId, id } from '../law/id';
import { type PrismaClient } from '../prisma/generated/client';
import { ELECTION_COMMITTEE, ELECTION_OFFICE, STANDING_COMMITTEE, STREET } from '../prisma/sample/committees';
import { DISTRICT_7 } from '../prisma/sample/district7';
import { samplePeople } from './personView';
import { type SamplePeopleView } from './views/person';

/** Upwards from the one district that no program plays. */
const VISITED: readonly BodyId[] = [
  DISTRICT_7.workingGroup,
  DISTRICT_7.communityGroup,
  STREET,
  ELECTION_COMMITTEE,
  ELECTION_OFFICE,
  STANDING_COMMITTEE,
].map((body) => id<'Body'>(body));

/** Everybody in the sample, whom visitors play, and the officer with whom a visit begins. */
export async function samplePeopleView(prisma: PrismaClient): Promise<SamplePeopleView> {
  const people = await samplePeople(prisma);
  const officer = people
    .flatMap((person) => person.posts)
    .find(({ body, post }) => body.id === VISITED[0] && post === 'officer');
  return { people, visited: VISITED, beginWith: officer?.membership ?? null };
}
