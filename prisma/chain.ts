import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type ActId, id, type ProcessId, type Sha256 } from '../law/id';
import { type Event } from '../law/event';

/** Head of a chain that has no event yet. */
export const GENESIS = id<'Sha256'>('0'.repeat(64));

export function sha256(text: string): Sha256 {
  return id(createHash('sha256').update(text, 'utf8').digest('hex'));
}

/** Canonical JSON (RFC 8785): the same value gives the same text, whoever writes it. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('there is no JSON for this value');
  return text;
}

/** One line of the log, all of it; the columns beside it in the table are generated from its text. */
export interface Envelope {
  readonly v: 1;
  readonly process: ProcessId;
  /** Counts from 1 in every process. */
  readonly seq: number;
  /** The act that caused the event; null for what time alone brought. */
  readonly actId: ActId | null;
  readonly requestHash: Sha256 | null;
  /** Wall time of the writing, ISO 8601 in UTC; `event.at` is the official instant. */
  readonly recordedAt: string;
  /** Who acted, as named on that day; null for what time alone brought. */
  readonly actorName: string | null;
  readonly actorPost: string | null;
  readonly event: Event;
}

export interface Link {
  readonly process: ProcessId;
  readonly seq: number;
  readonly envelope: string;
  readonly prevHash: Sha256;
  readonly hash: Sha256;
}

/** Hangs the envelopes on the chain behind `head`: each hash is SHA-256 over the hash before it and the text. */
export function chain(head: Sha256, envelopes: readonly Envelope[]): readonly Link[] {
  let prevHash = head;
  return envelopes.map((line) => {
    const envelope = canonicalJson(line);
    const link = {
      process: line.process,
      seq: line.seq,
      envelope,
      prevHash,
      hash: sha256(prevHash + envelope),
    };
    prevHash = link.hash;
    return link;
  });
}
