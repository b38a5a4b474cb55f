import { type Problem } from '../../api/views/problem';
import { newKey } from './newKey';

/** The server said no, in its own words. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Nobody answered: what was sent may or may not have arrived. */
export class NoAnswer extends Error {}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'zh' in body && 'next' in body;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- views are compiled with the server that sends them and not parsed again
function isView<View>(body: unknown): body is View {
  return body !== null;
}

/** Throws `NoAnswer` when there is none; every status is a reply. */
export async function send(path: string, init: RequestInit = {}): Promise<Reply> {
  try {
    const response = await fetch(path, init);
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    const body: unknown = json ? await response.json() : null;
    return { status: response.status, body };
  } catch (cause) {
    throw new NoAnswer('no answer', { cause });
  }
}

/** The view of a successful reply. Throws `ProblemError` or, where no server of ours spoke, `NoAnswer`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the view that a path answers with
export function viewOf<View>(reply: Reply): View {
  if (reply.status < 300 && isView<View>(reply.body)) return reply.body;
  if (isProblem(reply.body)) throw new ProblemError(reply.body);
  throw new NoAnswer(`status ${reply.status}`);
}

export async function get<View>(path: string): Promise<View> {
  return viewOf<View>(await send(`/api/v1${path}`, { headers: { accept: 'application/json' } }));
}

/** A write that is safe to press twice: every call carries its own key. */
export async function post(path: string, content: unknown): Promise<Reply> {
  return send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
    body: JSON.stringify(content),
  });
}
