import { type Test } from 'supertest';
import { type Problem } from '../../api/views/problem';

// The views are compiled with the server that sends them; a test that reads a member fails where it is missing.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows which view its route sends.
function isView<View>(body: unknown): body is View {
  return body !== undefined;
}

/** The body of an answer as its route describes it. */
export async function bodyOf<View>(request: Test): Promise<View> {
  const { body } = (await request) as { body: unknown };
  if (!isView<View>(body)) throw new Error('an answer without a body');
  return body;
}

/** The code of a refusal, after its status has been looked at. */
export async function codeOf(request: Test, status: number): Promise<string> {
  const { code } = await bodyOf<Problem>(request.expect(status));
  return code;
}
