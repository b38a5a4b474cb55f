import { daysBetween } from './calendarDate';
import { type Lamp } from './lamp';
import { dayOf, type OfficialAt } from './officialAt';
import { limitOf } from './limitAt';
import { type DatedRow } from './plan';
import { type StepState } from './state';
import { isSettled } from './stepOf';

/** Slack below which a step that is not done yet turns amber, in days. */
const LITTLE_SLACK_DAYS = 1;

/**
 * The lamp of a step on the committee's own published day. Red is said only of what was confirmed; what nobody
 * reported by the end of its day is grey.
 */
export function lampOf(step: StepState | undefined, row: DatedRow | undefined, now: OfficialAt): Lamp {
  if (step !== undefined && (step.standing === 'missed' || step.standing === 'late')) return 'red';
  if (isSettled(step)) return 'green';
  if (row === undefined) return 'none';
  if (now >= limitOf(row)) return 'grey';
  if (step === undefined) return 'none';
  return daysBetween(dayOf(now), row.publishedOn) <= LITTLE_SLACK_DAYS ? 'amber' : 'green';
}
