import { type CalendarDate } from '../../calendarDate';
import { type DerivationStep, type Reading } from '../../derivation';
import { rowOrName } from '../rows';

const READINGS_EN: Readonly<Record<Reading, string>> = {
  common: 'common reading',
  strict: 'strict reading',
};

/** A work plan's own count is no reading of "N日以前". */
function readingOf({ basis, reading }: Extract<DerivationStep, { kind: 'daysBefore' }>): string {
  return basis.source === 'workPlan' ? '' : ` (${READINGS_EN[reading]})`;
}

/** “1 day”, “20 days” */
function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** One move and the day it reaches, if it is known. */
export function moveEn(step: DerivationStep, on: CalendarDate | null): string {
  const reaches = on === null ? '' : ` is ${on}`;
  switch (step.kind) {
    case 'electionDay':
      return `election day ${step.on}`;
    case 'dayOf':
      return `“${rowOrName(step.row).en}” on ${step.on}`;
    case 'daysBefore':
      return `${counted(step.days, 'day')} back${reaches}${readingOf(step)}`;
    case 'oneDayEarlier':
      return `one day earlier${reaches} (strict reading)`;
    case 'daysAfter':
      return step.days === 0
        ? 'the day itself'
        : `${counted(step.days, 'day')} on${reaches} (that day not counted)`;
    case 'monthsAfter':
      return `${counted(step.months, 'month')} on${reaches}`;
  }
}
