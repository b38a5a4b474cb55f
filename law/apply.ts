import { applyToStep, startedStep, type StepEvent } from './applyToStep';
import { type Event } from './event';
import { laterOf, type OfficialAt } from './officialAt';
import { type State, type StepState } from './state';
import { sameStep, type StepKey } from './stepCode';

/** The only way a state changes: the event carries all that is needed. */
export function apply(state: State, event: Event): State {
  return { ...changed(state, event), lastAt: laterOf(state.lastAt, event.at) };
}

function changed(state: State, event: Event): State {
  switch (event.kind) {
    case 'planAdopted':
      return {
        ...state,
        revision: event.revision,
        steps: state.steps.map((step) => rearmed(step, event.rearmed, event.at)),
      };
    case 'windowClosed':
      return { ...state, windows: [...state.windows, event.window] };
    case 'choiceOpened':
      return { ...state, choices: [...state.choices, event.choice] };
    case 'listChanged':
      return state.scope === 'district' ? { ...state, list: event.list } : state;
    case 'voteCounted':
      return state.scope === 'district' ? { ...state, votes: [...state.votes, event.vote] } : state;
    case 'closed':
      return { ...state, closed: true };
    case 'planPublished':
      return state; // the districts adopt it from the record
    default:
      return { ...state, steps: withStep(state.steps, event, (step) => applyToStep(step, event)) };
  }
}

function rearmed(step: StepState, keys: readonly StepKey[], at: OfficialAt): StepState {
  return keys.some((key) => sameStep(key, step)) ? { ...step, rungs: [], armedAt: at } : step;
}

function withStep(
  steps: readonly StepState[],
  { step: key, at }: StepEvent,
  change: (step: StepState) => StepState,
): readonly StepState[] {
  const found = steps.some((step) => sameStep(step, key));
  if (!found) return [...steps, change(startedStep(key, at))];
  return steps.map((step) => (sameStep(step, key) ? change(step) : step));
}
