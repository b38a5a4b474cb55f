import { calendarDate, weekday } from '../../law/calendarDate';
import { type Done } from '../sampleOffice/act';
import { type HistoryEntry } from '../sampleOffice/answers';
import { type Session } from '../sampleOffice/session';

const WEEKDAYS = '日一二三四五六';
type Say = (line: string) => void;

/** Tells what the record has gained since it was last asked: nothing but what the API answers. */
export class Teller {
  readonly #told = new Map<string, number>();

  constructor(
    private readonly session: Session,
    private readonly places: readonly string[],
    private readonly say: Say,
  ) {}

  /** @returns everything told, for the comparison at the end. */
  async tell(): Promise<readonly HistoryEntry[]> {
    const news: HistoryEntry[] = [];
    for (const place of this.places) {
      const entries = await this.session.history(place, this.#told.get(place) ?? 0);
      const last = entries.at(-1);
      if (last !== undefined) this.#told.set(place, last.seq);
      news.push(...entries);
    }
    for (const entry of [...news].sort((a, b) => a.at.localeCompare(b.at))) this.say(lineOf(entry));
    return news;
  }

  /** A refusal is no line of a district's history: it is told as it was answered. */
  refused(at: string, who: string, done: Done): void {
    if (done.status === 'refused') {
      this.say(`${dayAndHour(at)}  ✗ ${who}  ${done.code}  ${done.zh} ${done.next.zh}`);
    }
  }
}

/** Day and hour, then the API's own sentence with the post after the person's name, and the paper by its hash. */
function lineOf({ at, zh, actor, paper }: HistoryEntry): string {
  const named = actor !== null && zh.startsWith(actor.name);
  const sentence = named ? `${actor.name}（${actor.title}）${zh.slice(actor.name.length)}` : zh;
  return `${dayAndHour(at)}  ${sentence}${paper === null ? '' : `  〔${paper.sha256.slice(0, 12)}〕`}`;
}

function dayAndHour(at: string): string {
  const day = calendarDate(at.slice(0, 10));
  return `${day} 周${WEEKDAYS[weekday(day)] ?? ''} ${at.slice(11, 16)}`;
}
