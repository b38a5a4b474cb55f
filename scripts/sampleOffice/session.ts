import { type z } from 'zod';
import {
  clockAnswer,
  type DistrictAnswer,
  districtAnswer,
  draftsAnswer,
  type ElectionAnswer,
  electionAnswer,
  type HistoryEntry,
  historyAnswer,
  inboxAnswer,
  meAnswer,
  type MessageAnswer,
  messagesAnswer,
  type TaskAnswer,
} from './answers';

const REQUEST_MS_MAX = 120_000;

/** An HTTP answer that is no answer to the question: what the API said, in its own words. */
export class HttpFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
    where: string,
  ) {
    super(`${where}: ${String(status)} ${body.slice(0, 300)}`);
  }
}

/** One signed-in person at the API of one installation. Nothing but HTTP. */
export class Session {
  private constructor(
    private readonly url: string,
    readonly person: string,
    private readonly cookie: string,
  ) {}

  /**
   * Signs in as one of the sample people, as a program in front of which nobody waits.
   *
   * @throws {HttpFailure} when the installation is no sample or does not know the person.
   */
  static async signIn(url: string, person: string): Promise<Session> {
    const answer = await fetch(`${url}/api/v1/sample/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person, unattended: true }),
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
    });
    if (!answer.ok) throw new HttpFailure(answer.status, await answer.text(), `sign-in of ${person}`);
    const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    return new Session(url, person, cookies.join('; '));
  }

  send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookie);
    return fetch(`${this.url}/api/v1${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
    });
  }

  async read<T>(path: string, answer: z.ZodType<T>): Promise<T> {
    return parsed(await this.send(path), answer, path);
  }

  async write<T>(path: string, body: unknown, answer: z.ZodType<T>): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const response = await this.send(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return parsed(response, answer, path);
  }

  /** The memberships of the person, in the API's order. */
  async posts(): Promise<readonly string[]> {
    const { person } = await this.read('/me', meAnswer);
    return person?.posts.map(({ membership }) => membership) ?? [];
  }

  async inbox(): Promise<readonly TaskAnswer[]> {
    return (await this.read('/inbox', inboxAnswer)).tasks;
  }

  /** Newest first. */
  messages(limit: number): Promise<readonly MessageAnswer[]> {
    return this.read(`/messages?limit=${String(limit)}`, messagesAnswer);
  }

  election(election: string): Promise<ElectionAnswer> {
    return this.read(`/elections/${election}`, electionAnswer);
  }

  district(election: string, code: string): Promise<DistrictAnswer> {
    return this.read(`/elections/${election}/districts/${code}`, districtAnswer);
  }

  drafts(election: string): Promise<z.infer<typeof draftsAnswer>> {
    return this.read(`/elections/${election}/drafts`, draftsAnswer);
  }

  clock(election: string): Promise<z.infer<typeof clockAnswer>> {
    return this.read(`/elections/${election}/clock`, clockAnswer);
  }

  /** Resolves when every process of the election has settled the instant. */
  stepTo(election: string, at: string): Promise<z.infer<typeof clockAnswer>> {
    return this.write(`/elections/${election}/clock`, { do: 'stepTo', at }, clockAnswer);
  }

  /** Everything after `seq`, all pages, oldest first. */
  async history(place: string, seq = 0): Promise<readonly HistoryEntry[]> {
    const entries: HistoryEntry[] = [];
    let after: number | null = seq;
    while (after !== null) {
      const page: z.infer<typeof historyAnswer> = await this.read(
        `/elections/${place}/history?after=${String(after)}`,
        historyAnswer,
      );
      entries.push(...page.entries);
      after = page.next;
    }
    return entries;
  }
}

export async function parsed<T>(response: Response, answer: z.ZodType<T>, where: string): Promise<T> {
  const body = await response.text();
  if (!response.ok) throw new HttpFailure(response.status, body, where);
  const read = answer.safeParse(JSON.parse(body));
  if (!read.success) throw new HttpFailure(response.status, `${read.error.message} ${body}`, where);
  return read.data;
}
