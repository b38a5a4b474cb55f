import { caseOf } from './acts/case';
import { orderProblem } from './acts/submit';
import { mayAct } from './authority';
import { type Holder } from './body';
import { type DeedKind, type FactCode } from './deed';
import { type Facts } from './facts';
import { type MembershipId, type PersonId } from './id';
import { dayOf } from './officialAt';
import { type State, type StepState } from './state';
import { type StepKey } from './stepCode';
import { type StepRule } from './stepRule';

/** An act that a person may do on a step now, in one of their posts; whether the law allows its content is for `decide`. */
export interface Doable {
  readonly kind: DeedKind;
  readonly membership: MembershipId;
  readonly fact?: FactCode;
}

export function mayDo(state: State, key: StepKey, facts: Facts, person: PersonId): readonly Doable[] {
  const mine = facts.roster.holders.filter((holder) => holder.person === person);
  return mine.flatMap((holder) => doable(state, key, facts, holder));
}

function doable(state: State, key: StepKey, facts: Facts, holder: Holder): readonly Doable[] {
  const of = caseOf(state, key, { membership: holder.membership }, holder, facts);
  const { rule, step, row } = of;
  if (state.closed || rule.scope !== state.scope || (row === null && key.code !== 'electionDayFixed'))
    return [];
  if (orderProblem(of) !== null) return [];
  const { membership } = holder;
  const life = step?.life ?? 'open';
  if (rule.way === 'record')
    return life === 'open' && mayAct(holder, rule, null) ? factsOf(rule, step, membership) : [];
  if (life === 'open' || life === 'returned')
    return mayAct(holder, rule, 0) ? [{ kind: 'submit', membership }] : [];
  if (step?.life === 'submitted') return rulingActs(holder, rule, step);
  if (step?.life !== 'decided' || !mayAct(holder, rule, null)) return [];
  const asked = row !== null && dayOf(facts.now) >= row.publishedOn && !step.saidNotPosted;
  return [
    { kind: 'fact', fact: 'posted', membership },
    ...(asked ? [{ kind: 'notPosted', membership } as const] : []),
  ];
}

function factsOf(
  rule: Extract<StepRule, { way: 'record' }>,
  step: StepState | undefined,
  membership: MembershipId,
): readonly Doable[] {
  const next = rule.facts.find((fact) => step?.marks.every(({ mark }) => mark !== fact) ?? true);
  return next === undefined ? [] : [{ kind: 'fact', fact: next, membership }];
}

function rulingActs(
  holder: Holder,
  rule: StepRule,
  step: Extract<StepState, { life: 'submitted' }>,
): readonly Doable[] {
  if (!mayAct(holder, rule, step.stage) || step.byPerson === holder.person) return [];
  const { membership } = holder;
  return [
    { kind: 'agree', membership },
    { kind: 'return', membership },
  ];
}
