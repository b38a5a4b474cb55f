import { daysBetween } from '../../law/calendarDate';
import { type Lamp } from '../../law/lamp';
import { dayOf, type OfficialAt } from '../../law/officialAt';
import { spoken } from './dayText';

/** A key of `days` and what it needs. */
export interface DueWords {
  readonly key: 'left' | 'today' | 'past' | 'pastToday' | 'none' | 'missed' | 'notReported';
  readonly count: number;
  readonly hour: string;
}

/**
 * Days left to a limit. 逾期 is said only with a red lamp, which stands for a confirmed miss; a limit of the chain that
 * has passed is 已过时限, and a posting nobody reported is 未报告.
 */
export function dueWords(dueAt: OfficialAt | null, now: OfficialAt, lamp: Lamp): DueWords {
  if (lamp === 'red') return { key: 'missed', count: 0, hour: '' };
  if (lamp === 'grey') return { key: 'notReported', count: 0, hour: '' };
  if (dueAt === null) return { key: 'none', count: 0, hour: '' };
  const { day, hour } = spoken(dueAt);
  const count = daysBetween(dayOf(now), day);
  if (now > dueAt)
    return count === 0 ? { key: 'pastToday', count, hour } : { key: 'past', count: -count, hour };
  return count === 0 ? { key: 'today', count, hour } : { key: 'left', count, hour };
}
