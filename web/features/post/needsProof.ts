import { type StepView } from '../../../api/views/steps';
import { calendarDate } from '../../../law/calendarDate';
import { atHour, endOf, isHour, type OfficialAt } from '../../../law/officialAt';

type Limit = Pick<StepView, 'way' | 'publishedOn' | 'closesAt' | 'commonOn'>;

/** 补录: a statutory publication that is entered after its limit needs reason, evidence and a second person. */
export function needsProof(step: Limit, now: OfficialAt): boolean {
  if (step.way !== 'publication' || step.publishedOn === null || step.commonOn === null) return false;
  const day = calendarDate(step.publishedOn);
  const { closesAt } = step;
  const limit = closesAt !== null && isHour(closesAt) ? atHour(day, closesAt) : endOf(day);
  return now >= limit;
}
