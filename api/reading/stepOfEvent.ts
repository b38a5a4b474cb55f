import { type Event } from '../../law/event';
import { type StepKey } from '../../law/stepCode';

/** The step that an event is about; a choice is about the list that hung late. */
export function stepOfEvent(event: Event): StepKey | null {
  if (event.kind === 'choiceOpened') return event.choice.step;
  return 'step' in event ? event.step : null;
}
