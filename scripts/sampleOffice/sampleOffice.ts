import { dayOf, fromOfficialMs, hourOf, type OfficialAt, officialAt, officialMs } from '../../law/officialAt';
import { type TaskAnswer } from './answers';
import { ACTORS, type Cast, LEFT_TO_VISITORS } from './cast';
import { handle } from './handle';
import { HttpFailure, Session } from './session';
import { wantedAt } from './wantedAt';

/** Inboxes are read again at the latest after so much official or wall time. */
const LOOK_AGAIN_OFFICIAL_MS = 3_600_000;
const LOOK_AGAIN_WALL_MS = 5_000;
/** Tasks that one person has in hand at a time: many papers come on one day. */
const AT_ONCE = 5;

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
  /** Tasks that were refused, by the official day: they are tried again on the next. */
  readonly #refused = new Map<string, string>();
  #nextLookAt: OfficialAt | null = null;
  #nextLookMs = 0;

  constructor(private readonly options: OfficeOptions) {}

  /**
   * One look at the clock and, where it is time, at every inbox.
   *
   * @returns the official time, and when the first of the tasks seen is to be done: at once after an act, because it
   * moved a paper on; null where nobody waits for an instant of their own.
   * @throws {Error} when somebody's turn failed, after everybody has had theirs.
   */
  async round(): Promise<{ readonly now: OfficialAt; readonly next: OfficialAt | null }> {
    const watcher = await this.#session(ACTORS[0] ?? '');
    const now = officialAt((await watcher.clock(this.options.election)).officialNow);
    const isTime =
      this.#nextLookAt === null || now >= this.#nextLookAt || performance.now() >= this.#nextLookMs;
    if (!isTime) return { now, next: this.#nextLookAt };
    const next = await this.#everyTurn(now);
    const latest = fromOfficialMs(officialMs(now) + LOOK_AGAIN_OFFICIAL_MS);
    this.#nextLookAt = next !== null && next < latest ? next : latest;
    this.#nextLookMs = performance.now() + LOOK_AGAIN_WALL_MS;
    return { now, next };
  }

  async #everyTurn(now: OfficialAt): Promise<OfficialAt | null> {
    const turns = await Promise.allSettled(ACTORS.map((person) => this.#turnOf(person, now)));
    const failed = turns.find((turn) => turn.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return earliest(turns.map((turn) => (turn.status === 'fulfilled' ? turn.value : null)));
  }

  async #turnOf(person: string, now: OfficialAt): Promise<OfficialAt | null> {
    const session = await this.#session(person);
    const tasks = await this.#tasks(session);
    const wishes: (OfficialAt | null)[] = [];
    for (let from = 0; from < tasks.length; from += AT_ONCE) {
      const some = tasks.slice(from, from + AT_ONCE);
      wishes.push(...(await Promise.all(some.map((task) => this.#turnTo(session, task, now)))));
    }
    return earliest(wishes);
  }

  /** @returns when this task is to be done; `now` when it has been. */
  async #turnTo(session: Session, task: TaskAnswer, now: OfficialAt): Promise<OfficialAt | null> {
    const wish = wantedAt(task, this.options.seed, this.options.cast) ?? now;
    if (wish > now) return wish;
    return (await this.#try(session, task, now)) ? now : null;
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
    if (this.#refused.get(name) === dayOf(now)) return false;
    const { election, seed, cast } = this.options;
    const done = await handle(session, task, { election, seed, cast, now });
    for (const answer of done) {
      if (answer.status !== 'refused') continue;
      this.#refused.set(name, dayOf(now));
      this.#say(now, name, `${answer.code} ${answer.zh}`);
    }
    return done.some(({ status }) => status === 'recorded');
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

function earliest(instants: readonly (OfficialAt | null)[]): OfficialAt | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}
