import { type z } from 'zod';
import { type Deed } from '../../law/deed';
import { problemAnswer, recordedAnswer } from './answers';
import { type Loose } from './loose';
import { HttpFailure, parsed, type Session } from './session';

const ASK_AGAIN_MS = 1_000;
const TRIES_MAX = 20;
/** Unknown, too many requests, or not reachable: the same act may be sent again under the same key. */
const AGAIN = [202, 429, 502, 503];

/** The law's no, or the record's: what it is, and what to do next, in both languages. */
export type Refusal = z.infer<typeof problemAnswer>;

export type Done =
  | { readonly status: 'recorded'; readonly seq: number; readonly already: boolean }
  | ({ readonly status: 'refused' } & Refusal);

export interface Wish {
  readonly process: string;
  /** The membership in which the signed-in person acts. */
  readonly as: string;
  readonly deed: Loose<Deed>;
}

/**
 * Sends one act under its key until its outcome is known: sent again, it is the same act.
 *
 * @throws {HttpFailure} on an answer that is neither recorded nor refused, or when the outcome stays unknown.
 */
export async function act(session: Session, key: string, wish: Wish): Promise<Done> {
  for (let tried = 0; tried < TRIES_MAX; tried += 1) {
    const response = await session.send('/acts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(wish),
    });
    if (response.status === 200) return parsed(response, recordedAnswer, 'acts');
    const body = await response.text();
    const refusal = [409, 422].includes(response.status) ? problemAnswer.safeParse(JSON.parse(body)) : null;
    if (refusal?.success) return { status: 'refused', ...refusal.data };
    if (!AGAIN.includes(response.status)) throw new HttpFailure(response.status, body, 'acts');
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new HttpFailure(202, key, 'the outcome stays unknown of');
}
