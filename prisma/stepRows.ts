import { handlerOf, stageOf } from '../law/handler';
import { chainLimitAt, limitOf } from '../law/limitAt';
import { datedRowOf, type Plan } from '../law/plan';
import { type State, type StepState } from '../law/state';
import { sameStep } from '../law/stepCode';
import { stepRule } from '../law/steps/catalogue';
import { type LoadedProcess } from './loadProcess';

/** A row of the table `step`: what inbox and matrix search by. */
export interface StepRow {
  readonly process_id: string;
  readonly code: string;
  readonly round: number;
  readonly life: string;
  readonly standing: string;
  readonly stage: number | null;
  readonly handler_body_id: string | null;
  readonly limit_at: string | null;
  readonly happened_at: string | null;
  readonly paper_id: string | null;
}

/** The projection of a state, only the rows that differ from those of `before`; all of them when its plan moved. */
export function changedStepRows(process: LoadedProcess, after: State): readonly StepRow[] {
  const { state: before } = process;
  const rows = after.steps.map((step) => rowOf(process, after, step));
  if (before.revision !== after.revision) return rows;
  const known = new Set(before.steps.map((step) => JSON.stringify(rowOf(process, before, step))));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}

function rowOf(process: LoadedProcess, state: State, step: StepState): StepRow {
  const level = isUndecided(state, step) ? 'electionCommittee' : handlerOf(step, stepRule(step.code));
  return {
    process_id: process.id,
    code: step.code,
    round: step.round,
    life: step.life,
    standing: step.standing,
    stage: step.life === 'submitted' ? step.stage : null,
    handler_body_id: level === null ? null : (process.bodies[level] ?? null),
    limit_at: limitAt(process.plan, step),
    happened_at: step.life === 'done' ? step.happenedAt : null,
    paper_id: 'paper' in step ? (step.paper?.paperId ?? null) : null,
  };
}

/** A list that hung late: done, and yet the committee has to choose. */
function isUndecided(state: State, step: StepState): boolean {
  return state.choices.some((choice) => sameStep(choice.step, step));
}

function limitAt(plan: Plan | null, step: StepState): string | null {
  const row = plan === null ? undefined : datedRowOf(plan, step.code, step.round);
  if (row === undefined) return null;
  const stage = stageOf(step);
  if (stage !== null) return chainLimitAt(row, stage);
  return step.life === 'decided' ? limitOf(row) : null;
}
