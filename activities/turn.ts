import { type Actor, type Deed } from '../law/deed';
import { type ActId } from '../law/id';
import { type RecordedAnswer } from '../prisma/codecs/answer';

/** What a person asks of a process, as the API hands it on. */
export interface Act {
  readonly actId: ActId;
  /** When the API received it: wall milliseconds, never the browser's time. */
  readonly receivedAtMs: number;
  readonly actor: Actor;
  readonly deed: Deed;
}

/** One turn of one process: an act, or only the time that has passed. */
export interface Turn {
  /** The workflow's id, which is the process's. */
  readonly process: string;
  readonly nowMs: number;
  readonly act?: Act;
}

export type Answer =
  | RecordedAnswer
  /** The key belongs to another request. */
  | { readonly status: 'KEY_REUSED' }
  /** The workflow could not learn whether the act was recorded: ask the record. */
  | { readonly status: 'OUTCOME_UNKNOWN' };

export interface Advanced {
  /** Null when there was no act. */
  readonly answer: Answer | null;
  /** Wall milliseconds of the next turn that time asks for; null: none, or the clock stands. */
  readonly wakeAtMs: number | null;
  /** One Chinese line for Temporal's own screen. */
  readonly sign: string;
  readonly closed: boolean;
  /** Processes of the election have not adopted the timetable in force. */
  readonly converge: boolean;
}
