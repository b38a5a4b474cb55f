import { type Event } from '../law/event';
import { type Sha256 } from '../law/id';
import { nextWake } from '../law/nextWake';
import { type OfficialAt } from '../law/officialAt';
import { type Ruling } from '../law/refusal';
import { signOf } from '../law/sign';
import { type State } from '../law/state';
import { turn as fold, type Turned } from '../law/turn';
import { canonicalJson, sha256 } from '../prisma/chain';
import { officialNow, officialThen, wallOf } from '../prisma/clock';
import { type RecordedAnswer } from '../prisma/codecs/answer';
import { factsOf } from '../prisma/factsOf';
import { type LoadedProcess } from '../prisma/loadProcess';
import { type WallMs, wallMs } from '../prisma/wallMs';
import { type Written, type WrittenAct } from '../prisma/writeProcess';
import { type Act, type Advanced, type Answer, type Turn } from './turn';
import { wakeOffset } from './wakeOffset';

/** An act that waited longer between API and record is refused: its sender has given up, or its clock is wrong. */
const ACT_AGE_MS_MAX = 15 * 60_000;

export interface Taken {
  readonly advanced: Advanced;
  /** Null when the act was known: there is nothing to write. */
  readonly written: Written | null;
}

/** The turn itself, on what has been read: no clock, no I/O. */
export function takeTurn(process: LoadedProcess, turn: Turn): Taken {
  const { act } = turn;
  const nowMs = wallMs(turn.nowMs);
  if (act !== undefined && process.known !== null) {
    const same = process.known.requestHash === requestHashOf(turn.process, act);
    const answer: Answer = same ? process.known.answer : { status: 'KEY_REUSED' };
    const next = nextWakeOf(process, process.state, nowMs);
    return {
      advanced: { answer, ...outlookOf(process, process.state, next, nowMs), converge: process.behind },
      written: null,
    };
  }
  const turned = fold({
    state: process.state,
    now: officialNow(process.clock, nowMs),
    facts: (at) => factsOf(process, at),
    act: act === undefined ? null : received(process, act, nowMs),
  });
  const { state, events } = turned;
  const writtenAct = act === undefined ? null : writtenActOf(process, act, turned);
  const nextWakeAt = nextWakeOf(process, state, nowMs);
  const answer = writtenAct?.answer ?? null;
  const converge = process.behind || events.some(({ kind }) => kind === 'planPublished');
  return {
    advanced: { answer, ...outlookOf(process, state, nextWakeAt, nowMs), converge },
    written: { process, state, events, nextWakeAt, act: writtenAct, nowMs },
  };
}

/** Whose act it is belongs to the request: the same key in another person's hands is another request. */
function requestHashOf(process: string, { actor, deed }: Act): Sha256 {
  return sha256(canonicalJson({ process, actor, deed }));
}

function received(
  { clock }: LoadedProcess,
  { deed, actor, receivedAtMs }: Act,
  nowMs: WallMs,
): { deed: Act['deed']; actor: Act['actor']; at: OfficialAt; tooOld: boolean } {
  const at = officialThen(clock, wallMs(receivedAtMs));
  return { deed, actor, at, tooOld: nowMs - receivedAtMs > ACT_AGE_MS_MAX };
}

function writtenActOf(process: LoadedProcess, act: Act, { events, ruling }: Turned): WrittenAct {
  if (ruling === null) throw new Error('an act is always ruled on');
  return {
    id: act.actId,
    requestHash: requestHashOf(process.id, act),
    request: { actor: act.actor, deed: act.deed },
    answer: answerOf(ruling, process.seq + events.length),
    receivedAtMs: wallMs(act.receivedAtMs),
    caused: new Set<Event>(ruling.allowed ? ruling.events : []),
  };
}

function answerOf(ruling: Ruling, seq: number): RecordedAnswer {
  return ruling.allowed
    ? { status: 'recorded', seq, already: ruling.events.length === 0 }
    : { status: 'refused', ...ruling };
}

function nextWakeOf(process: LoadedProcess, state: State, nowMs: WallMs): OfficialAt | null {
  return nextWake(state, factsOf(process, officialNow(process.clock, nowMs)));
}

function outlookOf(
  process: LoadedProcess,
  state: State,
  next: OfficialAt | null,
  nowMs: WallMs,
): Pick<Advanced, 'wakeAtMs' | 'sign' | 'closed'> {
  const wake = next === null ? null : wallOf(process.clock, next, nowMs);
  return {
    wakeAtMs: wake === null ? null : wake + wakeOffset(process.id, process.mode),
    sign: signOf(state, process),
    closed: state.closed,
  };
}
