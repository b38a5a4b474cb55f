import { type PersonView, type PostView, type SamplePeopleView } from '../../../api/views/person';

export interface SampleEntry {
  readonly person: PersonView;
  readonly post: PostView;
  /** Titles of the other posts the person holds. */
  readonly others: readonly string[];
}

export interface SampleGroup {
  readonly body: PostView['body'];
  readonly entries: readonly SampleEntry[];
}

export interface SampleGroups {
  /** In the order of a visit. */
  readonly visited: readonly SampleGroup[];
  /** Bodies for which a program acts. */
  readonly others: readonly SampleGroup[];
}

/** People by body, a person with many posts once under each body; only those that match the text. */
export function samplePeopleGroups({ people, visited }: SamplePeopleView, text: string): SampleGroups {
  const groups = new Map<string, SampleGroup>();
  for (const entry of people.flatMap(entriesOf)) {
    if (!matches(entry, text.trim())) continue;
    const { body } = entry.post;
    groups.set(body.id, { body, entries: [...(groups.get(body.id)?.entries ?? []), entry] });
  }
  return {
    visited: visited.flatMap((body) => groups.get(body) ?? []),
    others: [...groups.values()].filter(({ body }) => !visited.includes(body.id)),
  };
}

function entriesOf(person: PersonView): readonly SampleEntry[] {
  const byBody = new Map(person.posts.toReversed().map((post) => [post.body.id, post]));
  return [...byBody.values()].reverse().map((post) => ({
    person,
    post,
    others: person.posts.filter((other) => other !== post).map((other) => other.title),
  }));
}

function matches({ person, post }: SampleEntry, text: string): boolean {
  return text === '' || [person.name, post.title, post.body.name].some((words) => words.includes(text));
}
