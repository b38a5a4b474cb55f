import { type CalendarDate } from './calendarDate';
import { atHour, endOf, type OfficialAt } from './officialAt';
import { type DatedRow, type Plan } from './plan';

/** The end of the row's own day: `closesAt`, or 24:00. */
export function limitOf(row: DatedRow): OfficialAt {
  return row.closesAt === null ? endOf(row.publishedOn) : atHour(row.publishedOn, row.closesAt);
}

/** The limit of one stage of the chain; a row without a chain has its own end as that of stage 0. */
export function chainLimitAt(row: DatedRow, stage: number): OfficialAt | null {
  const limit = row.chain.find((entry) => entry.stage === stage);
  if (limit !== undefined) return atHour(limit.on, limit.hour);
  return row.chain.length === 0 && stage === 0 ? limitOf(row) : null;
}

/** The last lawful day of posting by the reading that the committee fixed; null where no statute sets one. */
export function lawfulOn(row: DatedRow, plan: Plan): CalendarDate | null {
  return plan.countMode === 'common' ? row.commonOn : row.strictOn;
}
