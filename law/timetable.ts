import { addDays, type CalendarDate } from './calendarDate';
import { type Basis } from './basis';
import { type Derivation, type DerivationStep, type Reading } from './derivation';
import { type PlanGroupId } from './id';
import { hour } from './officialAt';
import { type AfterFactRow, type ChainLimit, type DatedRow, type Plan, type PlanRow } from './plan';
import { replay } from './replay';
import { type Rules } from './rules';
import { isStepCode, type RowCode } from './stepCode';
import { stepRule } from './steps/catalogue';
import { type WorkPlan, type WorkPlanRow } from './workPlan';

export interface TimetableInput {
  readonly rules: Rules;
  readonly workPlan: WorkPlan;
  readonly electionDay: CalendarDate;
  /** Which reading of "N日以前" the committee publishes (docs/decisions/0001). */
  readonly countMode: Reading;
  readonly group: PlanGroupId;
  readonly revision: number;
}

interface Dates {
  readonly ground: Basis;
  readonly derivation: Derivation;
  readonly commonOn: CalendarDate | null;
  readonly strictOn: CalendarDate | null;
}

/** Every row of a work plan as dates for one election day, each with its derivation; rows whose rule the place lacks are left out. */
export function timetable(input: TimetableInput): Plan {
  const { group, revision, electionDay, countMode, workPlan } = input;
  const rows = workPlan.rows.flatMap((row) => planRow(row, input));
  return { group, revision, electionDay, countMode, rows };
}

function planRow(row: WorkPlanRow, input: TimetableInput): readonly PlanRow[] {
  const { dating } = row;
  if (dating.by === 'fact') {
    const { value, basis } = input.rules[dating.rule];
    return [afterFactRow(row, input.workPlan, { ground: basis, after: dating.after, plusDays: value })];
  }
  if (dating.by === 'factOfPlan') {
    const { after, plusDays } = dating;
    return [afterFactRow(row, input.workPlan, { ground: input.workPlan.basis, after, plusDays })];
  }
  const dates = datesOf(row, input);
  return dates === null ? [] : [datedRow(row, dates, input)];
}

interface Hanging {
  readonly ground: Basis;
  readonly after: RowCode;
  readonly plusDays: number;
}

function afterFactRow(row: WorkPlanRow, plan: WorkPlan, { ground, after, plusDays }: Hanging): AfterFactRow {
  const derivation: Derivation = [{ kind: 'daysAfter', days: plusDays, basis: ground }];
  return {
    kind: 'afterFact',
    ...nameOf(row, plan),
    ground,
    derivation,
    ifMissed: row.ifMissed ?? 'record',
    after,
    plusDays,
  };
}

type Name = Pick<PlanRow, 'code' | 'scope' | 'round' | 'title' | 'stage' | 'stageTitle'>;

function nameOf(row: WorkPlanRow, { stages }: WorkPlan): Name {
  const { code, stage } = row;
  const rule = isStepCode(row.code) ? stepRule(row.code) : null;
  const title = row.title ?? rule?.title ?? row.code;
  return { code, scope: rule?.scope ?? 'district', round: 1, title, stage, stageTitle: stages[stage] };
}

function datesOf(
  { dating }: WorkPlanRow,
  { rules, workPlan, electionDay, countMode }: TimetableInput,
): Dates | null {
  const start: DerivationStep = { kind: 'electionDay', on: electionDay };
  if (dating.by === 'months') {
    const { value, basis } = rules[dating.rule];
    const derivation: Derivation = [start, { kind: 'monthsAfter', months: value, basis }];
    return { ground: basis, derivation, commonOn: replay(derivation), strictOn: replay(derivation) };
  }
  if (dating.by === 'plan') {
    return {
      ground: workPlan.basis,
      derivation: [start, offsetStep(dating.offset, workPlan.basis)],
      commonOn: null,
      strictOn: null,
    };
  }
  if (dating.by !== 'rule') return null;
  const rule = rules[dating.rule];
  if (rule === null) return null;
  const common: Derivation = [
    start,
    { kind: 'daysBefore', reading: 'common', days: rule.value, basis: rule.basis },
  ];
  const earlier: Derivation = [...common, { kind: 'oneDayEarlier', basis: rule.basis }];
  const strict = dating.exact === true ? common : earlier;
  const derivation = countMode === 'common' ? common : strict;
  return { ground: rule.basis, derivation, commonOn: replay(common), strictOn: replay(strict) };
}

function offsetStep(offset: number, basis: Basis): DerivationStep {
  return offset < 0
    ? { kind: 'daysBefore', reading: 'common', days: -offset, basis }
    : { kind: 'daysAfter', days: offset, basis };
}

function datedRow(row: WorkPlanRow, dates: Dates, { electionDay, workPlan }: TimetableInput): DatedRow {
  const publishedOn = replay(dates.derivation);
  const closes = 'closesAt' in row.dating ? row.dating.closesAt : undefined;
  const chain: readonly ChainLimit[] = (row.chain ?? []).map(([before, time], stage) => ({
    stage,
    on: addDays(publishedOn, -before),
    hour: hour(time),
  }));
  return {
    kind: 'dated',
    ...nameOf(row, workPlan),
    ...dates,
    ifMissed: row.ifMissed ?? 'record',
    opensOn: row.opens === undefined ? null : addDays(electionDay, row.opens),
    publishedOn,
    closesAt: closes === undefined ? null : hour(closes),
    chain,
  };
}
