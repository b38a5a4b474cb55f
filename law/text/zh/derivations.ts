import { type CalendarDate } from '../../calendarDate';
import { type DerivationStep, type Reading } from '../../derivation';
import { rowOrName } from '../rows';

const READINGS_ZH: Readonly<Record<Reading, string>> = { common: '通行算法', strict: '从严算法' };

/** A work plan's own count is no reading of "N日以前". */
function readingOf({ basis, reading }: Extract<DerivationStep, { kind: 'daysBefore' }>): string {
  return basis.source === 'workPlan' ? '' : `（${READINGS_ZH[reading]}）`;
}

/** One move and the day it reaches, if it is known. */
export function moveZh(step: DerivationStep, on: CalendarDate | null): string {
  const reaches = on === null ? '' : `为${on}`;
  switch (step.kind) {
    case 'electionDay':
      return `选举日${step.on}`;
    case 'dayOf':
      return `${rowOrName(step.row).zh}之日${step.on}`;
    case 'daysBefore':
      return `往前${step.days}日${reaches}${readingOf(step)}`;
    case 'oneDayEarlier':
      return `再提前一日${reaches}（从严算法）`;
    case 'daysAfter':
      return step.days === 0 ? '当日' : `往后${step.days}日${reaches}（当日不计）`;
    case 'monthsAfter':
      return `满${step.months}个月${reaches}`;
  }
}
