import { type State, type StepState } from './state';
import { sameStep, type StepCode, type StepKey } from './stepCode';

/** What happened to a step so far; undefined while it waits. */
export function stepOf(state: State, step: StepKey): StepState | undefined {
  return state.steps.find((entry) => sameStep(entry, step));
}

export function isSettled(step: StepState | undefined): boolean {
  return step?.life === 'done' || step?.life === 'skipped';
}

/** The first of the steps that must come first and is neither done nor skipped; the plan's silence on a step frees it. */
export function firstOpenOf(
  codes: readonly StepCode[],
  state: State,
  planned: ReadonlySet<string>,
): StepCode | undefined {
  return codes.find((code) => planned.has(code) && !isSettled(stepOf(state, { code, round: 1 })));
}
