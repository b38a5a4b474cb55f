import { type Level, type Post } from '../../law/body';

/** A body of the sample election; `id` is the key of its row. */
export interface SampleBody {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
}

export interface SamplePost {
  readonly body: string;
  readonly post: Post;
  readonly title: string;
}

/** An invented person in one or several real posts. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly SamplePost[];
}

/** `places` are the places of posting, one for each voter-group area, each with the voters of that group. */
export interface SampleDistrict {
  readonly code: string;
  readonly title: string;
  readonly seats: number;
  readonly workingGroup: string;
  readonly communityGroup: string;
  readonly groups: readonly { readonly place: string; readonly voters: number }[];
}

export function holds(body: string, post: Post, title: string): SamplePost {
  return { body, post, title };
}
