import { leadsAt } from './audience';
import { type DeedKind } from './deed';
import { type Facts } from './facts';
import { stageOf } from './handler';
import { type PersonId } from './id';
import { lampOf } from './lampOf';
import { chainLimitAt, limitOf } from './limitAt';
import { type Doable, mayDo } from './mayDo';
import { type OfficialAt } from './officialAt';
import { type DatedRow, datedRowOf } from './plan';
import { type State, type StepState } from './state';
import { stepRule } from './steps/catalogue';
import { type Task, type TaskAct } from './task';

/** What waits for one person in one process (待办), each step once; unopened steps do not wait for anybody. */
export function tasksOf(state: State, facts: Facts, person: PersonId): readonly Task[] {
  const waiting = state.steps.flatMap((step) => taskOf(state, step, facts, person));
  return [...waiting, ...choiceTasks(state, facts, person)];
}

function taskOf(state: State, step: StepState, facts: Facts, person: PersonId): readonly Task[] {
  const key = { code: step.code, round: step.round };
  const [first, ...others] = mayDo(state, key, facts, person);
  if (first === undefined) return [];
  const rule = stepRule(step.code);
  const row = facts.plan === null ? undefined : datedRowOf(facts.plan, step.code, step.round);
  const isLast = step.life === 'submitted' && rule.way !== 'record' && step.stage === rule.chain.length - 1;
  return [
    {
      step: key,
      title: rule.title,
      act: actOf(first, others, step, isLast),
      membership: first.membership,
      dueAt: row === undefined ? null : dueAtOf(step, row),
      lamp: lampOf(step, row, facts.now),
    },
  ];
}

function actOf(first: Doable, others: readonly Doable[], step: StepState, isLast: boolean): TaskAct {
  const kinds: readonly DeedKind[] = [first, ...others].map(({ kind }) => kind);
  if (kinds.includes('notPosted') && step.rungs.some((rung) => rung === 'limit+ask')) return 'answerPosted';
  if (first.kind === 'submit') return step.life === 'returned' ? 'mend' : 'handIn';
  if (first.kind === 'agree') return isLast ? 'decide' : 'check';
  return first.fact === 'posted' ? 'post' : 'report';
}

function dueAtOf(step: StepState, row: DatedRow): OfficialAt {
  const stage = stageOf(step);
  return (stage === null ? null : chainLimitAt(row, stage)) ?? limitOf(row);
}

/** A list that hung late: the leads of the committee choose. */
function choiceTasks(state: State, { roster }: Facts, person: PersonId): readonly Task[] {
  const lead = leadsAt(roster, 'electionCommittee').find((holder) => holder.person === person);
  if (lead === undefined) return [];
  return state.choices.map(({ step }) => ({
    step,
    title: stepRule(step.code).title,
    act: 'choose',
    membership: lead.membership,
    dueAt: null,
    lamp: 'red',
  }));
}
