import { type PersonView, type PostView } from '../../../api/views/person';

export interface SampleEntry {
  readonly person: PersonView;
  readonly post: PostView;
  /** Titles of the other posts the person holds. */
  readonly others: readonly string[];
}

export interface SampleGroup {
  readonly body: string;
  readonly entries: readonly SampleEntry[];
}

/** People by body, a person with many posts once under each body; only those that match the text. */
export function samplePeopleGroups(people: readonly PersonView[], text: string): readonly SampleGroup[] {
  const groups = new Map<string, SampleEntry[]>();
  for (const entry of people.flatMap(entriesOf)) {
    if (!matches(entry, text.trim())) continue;
    const { name } = entry.post.body;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].map(([body, entries]) => ({ body, entries }));
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
