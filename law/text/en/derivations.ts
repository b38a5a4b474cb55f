import { type CalendarDate } from '../../calendarDate';
import { type DerivationStep, type Reading } from '../../derivation';
import { rowOrName } from '../rows';

export const READINGS_EN: Readonly<Record<Reading, string>> = {
  common: 'common reading',
  strict: 'strict reading',
};

/** One move and the day it reaches. A work plan's own count is no reading of "N日以前". */
export function moveEn(step: DerivationStep, on: CalendarDate): string {
  switch (step.kind) {
    case 'electionDay':
      return `election day ${on}`;
    case 'dayOf':
      return `“${rowOrName(step.row).en}” on ${on}`;
    case 'daysBefore':
      if (step.days === 0 && step.reading === 'common') return 'the day itself';
      return `${step.days} days back is ${on}${step.basis.source === 'workPlan' ? '' : ` (${READINGS_EN[step.reading]})`}`;
    case 'oneDayEarlier':
      return `one day earlier is ${on} (strict reading)`;
    case 'daysAfter':
      return `${step.days} days on is ${on} (that day not counted)`;
    case 'monthsAfter':
      return `${step.months} months on is ${on}`;
  }
}
