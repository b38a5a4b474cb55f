import { fromOfficialMs, hourOf, type OfficialAt, officialAt, officialMs } from '../../law/officialAt';
import { type TaskAnswer } from './answers';
import { ACTORS, type Cast, LEFT_TO_VISITORS } from './cast';
import { handle } from './handle';
import { HttpFailure, Session } from './session';
import { wantedAt } from './wantedAt';

/** Inboxes are read again at the latest after so much official or wall time. */
const LOOK_AGAIN_OFFICIAL_MS = 3_600_000;
const LOOK_AGAIN_WALL_MS = 5_000;

export interface OfficeOptions {
  readonly url: string;
  readonly election: string;
  readonly seed: string;
  readonly cast: Cast;
  readonly say: (line: string) => void;
}

/** The people of the sample for whom the programme acts, and when each of them next turns to the inbox. */
export class SampleOffice {
  readonly #sessions = new Map<string, Session>();
  /** Tasks that were refused, or brought nothing, by the official hour in which that was. */
  readonly #tried = new Map<string, string>();
  #nextLookAt: OfficialAt | null = null;
  #nextLookMs = 0;

  constructor(private readonly options: OfficeOptions) {}

  /**
   * One look at the clock and, where it is time, at every inbox.
   *
   * @returns when the first of the tasks seen is to be done: `now` after an act, because it moved a paper on; null
   * where nobody waits for an instant of their own.
   */
  async round(): Promise<OfficialAt | null> {
    const watcher = await this.#session(ACTORS[0] ?? '');
    const now = officialAt((await watcher.clock(this.options.election)).officialNow);
    const isTime =
      this.#nextLookAt === null || now >= this.#nextLookAt || performance.now() >= this.#nextLookMs;
    if (!isTime) return this.#nextLookAt;
    const wishes = await Promise.all(ACTORS.map((person) => this.#turnOf(person, now)));
    const first = wishes.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
    const latest = fromOfficialMs(officialMs(now) + LOOK_AGAIN_OFFICIAL_MS);
    this.#nextLookAt = first !== null && first < latest ? first : latest;
    this.#nextLookMs = performance.now() + LOOK_AGAIN_WALL_MS;
    return first;
  }

  async #turnOf(person: string, now: OfficialAt): Promise<OfficialAt | null> {
    const session = await this.#session(person);
    let next: OfficialAt | null = null;
    for (const task of await this.#tasks(session)) {
      const wish = wantedAt(task, this.options.seed, this.options.cast) ?? now;
      if (wish <= now && (await this.#try(session, task, now))) next = now;
      if (wish > now && (next === null || wish < next)) next = wish;
    }
    return next;
  }

  async #tasks(session: Session): Promise<readonly TaskAnswer[]> {
    try {
      return (await session.inbox()).filter(({ district }) => district?.code !== LEFT_TO_VISITORS);
    } catch (error) {
      // The session has ended, for example because the database was made anew: the next round signs in again.
      if (error instanceof HttpFailure && error.status === 401) this.#sessions.delete(session.person);
      throw error;
    }
  }

  async #try(session: Session, task: TaskAnswer, now: OfficialAt): Promise<boolean> {
    const name = [task.process, task.step.code, task.step.round, task.act].join('|');
    if (this.#tried.get(name) === triedIn(now)) return false;
    const { election, seed, cast } = this.options;
    const done = await handle(session, task, { election, seed, cast, now });
    for (const answer of done)
      if (answer.status === 'refused') this.#say(now, name, `${answer.code} ${answer.zh}`);
    if (done.some(({ status }) => status === 'recorded')) return true;
    this.#tried.set(name, triedIn(now));
    return false;
  }

  #say(now: OfficialAt, what: string, line: string): void {
    this.options.say(`${now.slice(0, 10)} ${hourOf(now)} ${what}: ${line}`);
  }

  async #session(person: string): Promise<Session> {
    const known = this.#sessions.get(person);
    if (known !== undefined) return known;
    const session = await Session.signIn(this.options.url, person);
    this.#sessions.set(person, session);
    return session;
  }
}

/** `YYYY-MM-DDTHH`: what brought nothing is tried again an official hour later. */
function triedIn(now: OfficialAt): string {
  return now.slice(0, 13);
}
