import { handlersOf, personsOf } from '../audience';
import { type Deed } from '../deed';
import { allow, refuse, type Ruling } from '../refusal';
import { type Case, groundOf } from './case';
import { standingProblem, wasWished } from './waiting';

type Return = Extract<Deed, { kind: 'return' }>;

/** 退回 to those who handed it in, with a comment for each item that has to be mended. */
export function returnPaper(of: Case, deed: Return): Ruling {
  const { facts, rule, key, actor } = of;
  if (wasWished(of, deed)) return allow([]);
  const waiting = standingProblem(of, deed.shown);
  if ('allowed' in waiting) return waiting;
  if (deed.comments.length === 0) return refuse('COMMENTS_MISSING', groundOf(of));
  const notices = [{ message: 'returned', to: personsOf(handlersOf(rule, 0, facts.roster)) }] as const;
  const { shown, comments } = deed;
  return allow([{ kind: 'returned', at: facts.now, step: key, shown, actor, comments, notices }]);
}
