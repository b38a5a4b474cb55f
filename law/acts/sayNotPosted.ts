import { committeesOf } from '../audience';
import { authorityProblem } from '../authority';
import { dayOf } from '../officialAt';
import { limitOf } from '../limitAt';
import { allow, refuse, type Ruling } from '../refusal';
import { isSettled } from '../stepOf';
import { type Case, groundOf } from './case';

/** 未张榜, the answer to the question of the limit day; only with it does anybody above read 逾期 (design 3.1). */
export function sayNotPosted(of: Case): Ruling {
  const { rule, row, step, facts, key, actor } = of;
  if (rule.way !== 'publication' || row === null) return refuse('NOT_A_PUBLICATION', groundOf(of));
  if (isSettled(step)) return refuse('STEP_SETTLED', groundOf(of));
  if (step?.saidNotPosted === true) return allow([]);
  const no = authorityProblem(of, null);
  if (no !== null) return no;
  if (dayOf(facts.now) < row.publishedOn)
    return refuse('ASKED_TOO_EARLY', groundOf(of), { publishedOn: row.publishedOn });
  const said = { kind: 'saidNotPosted', at: facts.now, step: key, actor } as const;
  if (facts.now < limitOf(row)) return allow([said]);
  const to = committeesOf(facts.roster);
  return allow([
    said,
    { kind: 'missedConfirmed', at: facts.now, step: key, notices: [{ message: 'missed', to }] },
  ]);
}
