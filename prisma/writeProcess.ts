import { z } from 'zod';
import { type Actor, type Deed } from '../law/deed';
import { type Event } from '../law/event';
import { type ActId, type Sha256 } from '../law/id';
import { type OfficialAt } from '../law/officialAt';
import { type State } from '../law/state';
import { chain, type Envelope, type Link } from './chain';
import { type RecordedAnswer } from './codecs/answer';
import { type LoadedProcess } from './loadProcess';
import { messageRows } from './messageRows';
import { type Queryable } from './queryable';
import { changedStepRows } from './stepRows';
import { type WallMs } from './wallMs';
import { WRITE } from './writeSql';

/** An act and what it came to; a refused one caused no event and is written all the same. */
export interface WrittenAct {
  readonly id: ActId;
  readonly requestHash: Sha256;
  readonly request: { readonly actor: Actor; readonly deed: Deed };
  readonly answer: RecordedAnswer;
  readonly receivedAtMs: WallMs;
  /** Those of the turn's events that the act caused; the others came with time. */
  readonly caused: ReadonlySet<Event>;
}

/** One process after its turn. */
export interface Written {
  readonly process: LoadedProcess;
  readonly state: State;
  readonly events: readonly Event[];
  readonly nextWakeAt: OfficialAt | null;
  readonly act: WrittenAct | null;
  readonly nowMs: WallMs;
}

const written = z.object({ moved: z.int(), published: z.int() });

/**
 * Writes the turns of any number of processes in one statement: log, projection, messages, answers, processes, what
 * was handed in and which timetable is in force. Turns that changed nothing cost nothing.
 *
 * @throws {Error} when a process has moved since it was loaded, or a timetable is published that nobody drew up.
 */
export async function writeProcess(db: Queryable, turns: readonly Written[]): Promise<void> {
  const changed = turns.filter(isChange);
  if (changed.length === 0) return;
  const links = changed.map(linksOf);
  const published = changed.flatMap(publishedBy);
  const parts = [
    changed.map((turn, n) => processRow(turn, links[n]?.at(-1)?.hash)),
    links.flat().map(eventRow),
    changed.flatMap(({ process, state }) => changedStepRows(process, state)),
    changed.flatMap(messageRows),
    changed.flatMap(actRow),
    changed.flatMap(({ events }) => events.flatMap(paperHandedIn)),
    published,
  ];
  const values = parts.map((part) => JSON.stringify(part));
  const { rows } = await db.query({ name: 'write', text: WRITE, values });
  const done = written.parse(rows[0]);
  if (done.moved !== changed.length) throw new Error('a process moved on while its turn was taken');
  if (done.published !== published.length) throw new Error('no such timetable has been drawn up');
}

function isChange({ process, events, nextWakeAt, act }: Written): boolean {
  return events.length > 0 || act !== null || nextWakeAt !== process.nextWakeAt;
}

function linksOf({ process, events, act, nowMs }: Written): readonly Link[] {
  const recordedAt = new Date(nowMs).toISOString();
  const causedBy = act === null ? BY_TIME : actorOf(process, act);
  const envelopes = events.map((event, n): Envelope => {
    const cause = act?.caused.has(event) === true ? causedBy : BY_TIME;
    return { v: 1, process: process.id, seq: process.seq + 1 + n, ...cause, recordedAt, event };
  });
  return chain(process.headHash, envelopes);
}

type Cause = Pick<Envelope, 'actId' | 'requestHash' | 'actorName' | 'actorPost'>;
const BY_TIME: Cause = { actId: null, requestHash: null, actorName: null, actorPost: null };

/** Name and post as they are on this day: the log stays readable when people have left. */
function actorOf({ holders }: LoadedProcess, { id, requestHash, request }: WrittenAct): Cause {
  const actor = holders.find(({ membership }) => membership === request.actor.membership);
  return { actId: id, requestHash, actorName: actor?.name ?? null, actorPost: actor?.title ?? null };
}

function processRow({ process, state, events, nextWakeAt }: Written, head: Sha256 | undefined): object {
  return {
    ...{ id: process.id, was_seq: process.seq, seq: process.seq + events.length },
    ...{ head_hash: head ?? process.headHash, state, state_version: state.version },
    ...{ applied_revision: state.revision, next_wake_at: nextWakeAt, closed: state.closed },
  };
}

function eventRow({ process, seq, envelope, prevHash, hash }: Link): object {
  return { process_id: process, seq, envelope, prev_hash: prevHash, hash };
}

function actRow({ process, events, act }: Written): readonly object[] {
  if (act === null) return [];
  const caused = events.flatMap((event, n) => (act.caused.has(event) ? [process.seq + 1 + n] : []));
  return [
    {
      ...{ id: act.id, process_id: process.id, request_hash: act.requestHash, request: act.request },
      ...{ answer: act.answer, received_at_ms: act.receivedAtMs },
      ...{ first_seq: caused[0] ?? null, last_seq: caused.at(-1) ?? null },
    },
  ];
}

function paperHandedIn(event: Event): readonly string[] {
  return event.kind === 'submitted' ? [event.paper.paperId] : [];
}

function publishedBy({ events }: Written): readonly object[] {
  return events.flatMap((event) =>
    event.kind === 'planPublished'
      ? [{ id: event.group, revision: event.revision, election_day: event.electionDay }]
      : [],
  );
}
