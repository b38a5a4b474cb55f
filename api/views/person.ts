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

/** GET /api/v1/me; `person` null when nobody is signed in. GET /api/v1/sample/people: PersonView[]. */
export interface MeView {
  readonly person: PersonView | null;
  readonly sample: boolean;
}
