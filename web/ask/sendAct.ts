import { type ActRequest, type ActView } from '../../api/views/act';
import { type Problem } from '../../api/views/problem';
import { newKey } from './newKey';
import { isProblem, NoAnswer, type Reply, send } from './request';

/** One press of a button: the key stays with it, however often it is sent. */
export interface Press {
  readonly key: string;
  readonly request: ActRequest;
}

/**
 * What is known about a press. `unknown` is said whenever the server cannot tell or did not answer:
 * the same press may then be sent again. `notSent`: the record was away and nothing was sent.
 */
export type Outcome =
  | { readonly status: 'recorded'; readonly already: boolean }
  | { readonly status: 'refused'; readonly problem: Problem }
  | { readonly status: 'notSent'; readonly problem: Problem }
  | { readonly status: 'unknown' };

const UNKNOWN: Outcome = { status: 'unknown' };

export function newPress(request: ActRequest): Press {
  return { key: newKey(), request };
}

export async function sendAct(press: Press): Promise<Outcome> {
  return outcomeOf(
    send('/api/v1/acts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': press.key },
      body: JSON.stringify(press.request),
    }),
  );
}

/** Asks what became of a press without sending it again. */
export async function askAct(press: Press): Promise<Outcome> {
  return outcomeOf(send(`/api/v1/acts/${press.key}`));
}

async function outcomeOf(reply: Promise<Reply>): Promise<Outcome> {
  try {
    return readOutcome(await reply);
  } catch (failure) {
    if (failure instanceof NoAnswer) return UNKNOWN;
    throw failure;
  }
}

/** Reads the server's answer; whatever is not plainly recorded or refused is unknown. */
export function readOutcome({ status, body }: Reply): Outcome {
  if (status === 200 && isActView(body) && body.status === 'recorded') {
    return { status: 'recorded', already: body.already };
  }
  if (!isProblem(body) || body.code === 'OUTCOME_UNKNOWN' || status === 404) return UNKNOWN;
  if (body.code === 'RECORD_UNAVAILABLE') return { status: 'notSent', problem: body };
  return status >= 500 ? UNKNOWN : { status: 'refused', problem: body };
}

function isActView(body: unknown): body is ActView {
  return typeof body === 'object' && body !== null && 'status' in body;
}
