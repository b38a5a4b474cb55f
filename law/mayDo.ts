import { type Case, caseOf, isPlanned } from './acts/case';
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
  const of = caseOf({ state, key, actor: { membership: holder.membership }, holder, facts });
  if (state.closed || !isPlanned(of) || orderProblem(of) !== null) return [];
  return of.rule.way === 'record' ? factsOf(of, of.rule) : actsOnPaper(of);
}

function actsOnPaper(of: Case): readonly Doable[] {
  const { holder, rule, step } = of;
  const { membership } = holder;
  switch (step?.life) {
    case undefined:
    case 'open':
    case 'returned':
      return mayAct(holder, rule, 0) ? [{ kind: 'submit', membership }] : [];
    case 'submitted':
      return rulingActs(holder, rule, step);
    case 'decided':
      return mayAct(holder, rule, null) ? postingActs(of, step) : [];
    default:
      return [];
  }
}

function postingActs(
  { row, facts, holder: { membership } }: Case,
  { saidNotPosted }: StepState,
): readonly Doable[] {
  const asked = row !== null && dayOf(facts.now) >= row.publishedOn && !saidNotPosted;
  const posted: Doable = { kind: 'fact', fact: 'posted', membership };
  return asked ? [posted, { kind: 'notPosted', membership }] : [posted];
}

function factsOf({ step, holder }: Case, rule: Extract<StepRule, { way: 'record' }>): readonly Doable[] {
  if ((step?.life ?? 'open') !== 'open' || !mayAct(holder, rule, null)) return [];
  const { membership } = holder;
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
