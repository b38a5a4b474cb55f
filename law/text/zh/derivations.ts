import { type CalendarDate } from '../../calendarDate';
import { type DerivationStep, type Reading } from '../../derivation';
import { rowOrName } from '../rows';

export const READINGS_ZH: Readonly<Record<Reading, string>> = { common: '通行算法', strict: '从严算法' };

/** One move and the day it reaches. A work plan's own count is no reading of "N日以前". */
export function moveZh(step: DerivationStep, on: CalendarDate): string {
  switch (step.kind) {
    case 'electionDay':
      return `选举日${on}`;
    case 'dayOf':
      return `${rowOrName(step.row).zh}之日${on}`;
    case 'daysBefore':
      if (step.days === 0 && step.reading === 'common') return '当日';
      return `往前${step.days}日为${on}${step.basis.source === 'workPlan' ? '' : `（${READINGS_ZH[step.reading]}）`}`;
    case 'oneDayEarlier':
      return `再提前一日为${on}（从严算法）`;
    case 'daysAfter':
      return `往后${step.days}日为${on}（当日不计）`;
    case 'monthsAfter':
      return `满${step.months}个月为${on}`;
  }
}
