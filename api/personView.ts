import { type PersonId, id } from '../law/id';
import { holderCodec } from '../prisma/codecs/roster';
import { type PrismaClient } from '../prisma/generated/client';
import { type PersonView, type PostView } from './views/person';

const WITH_POSTS = { memberships: { include: { body: true }, orderBy: { id: 'asc' } } } as const;

/** The person with every post that has not ended; null for an id that nobody has. */
export async function personView(prisma: PrismaClient, person: PersonId): Promise<PersonView | null> {
  const row = await prisma.person.findUnique({ where: { id: person }, include: WITH_POSTS });
  return row === null ? null : viewOf(row);
}

/** Everybody who can be signed in as without a password, in the order of their ids. */
export async function samplePeople(prisma: PrismaClient): Promise<readonly PersonView[]> {
  const rows = await prisma.person.findMany({
    where: { account: { accounts: { none: {} } } },
    include: WITH_POSTS,
    orderBy: { id: 'asc' },
  });
  return rows.map(viewOf);
}

interface MembershipRow {
  readonly id: string;
  readonly post: string;
  readonly title: string;
  readonly body: { readonly id: string; readonly name: string; readonly level: string };
}

function viewOf(row: { id: string; name: string; memberships: readonly MembershipRow[] }): PersonView {
  return { id: id(row.id), name: row.name, posts: row.memberships.map(postOf) };
}

const { level: levelCodec, post: postCodec } = holderCodec.shape;

function postOf({ id: membership, post, title, body }: MembershipRow): PostView {
  const level = levelCodec.parse(body.level);
  return {
    membership: id(membership),
    body: { id: id(body.id), name: body.name, level },
    post: postCodec.parse(post),
    title,
  };
}
