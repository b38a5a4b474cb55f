import { type Deed } from '../../law/deed';
import { act, type Done } from './act';
import { type StepAnswer } from './answers';
import { type Loose } from './loose';
import { type Session } from './session';

/** A step as the signed-in person sees it, in its process. */
export interface Place {
  readonly session: Session;
  readonly process: string;
  readonly step: StepAnswer;
}

/**
 * Does it in the post in which the API says that this person may; where it names none, in the person's first post,
 * so that the answer is the law's own refusal.
 */
export async function perform(place: Place, key: string, deed: Loose<Deed>): Promise<Done> {
  const { session, process, step } = place;
  const fact = deed.kind === 'fact' ? deed.fact : undefined;
  const allowed = step.acts.find((one) => one.kind === deed.kind && one.fact === fact);
  const as = allowed?.membership ?? (await session.posts())[0];
  if (as === undefined) throw new Error(`${session.person} holds no post`);
  return act(session, key, { process, as, deed });
}
