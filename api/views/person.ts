import { type Level, type Post } from '../../law/body';
import { type BodyId, type MembershipId, type PersonId } from '../../law/id';

export interface PostView {
  readonly membership: MembershipId;
  readonly body: { readonly id: BodyId; readonly name: string; readonly level: Level };
  readonly post: Post;
  /** 职务, for example 「街道选指办主任」. */
  readonly title: string;
}

export interface PersonView {
  readonly id: PersonId;
  readonly name: string;
  readonly posts: readonly PostView[];
}

/** GET /api/v1/me; `person` null when nobody is signed in. */
export interface MeView {
  readonly person: PersonView | null;
  readonly sample: boolean;
}

/** GET /api/v1/sample/people: who can be signed in as without a password. */
export interface SamplePeopleView {
  readonly people: readonly PersonView[];
  /** The bodies whose people visitors play, in the order of a visit; a program acts for the others. */
  readonly visited: readonly BodyId[];
  /** The post with which a visit begins. */
  readonly beginWith: MembershipId | null;
}
