import { workPlan } from '../law/basis';
import { type CalendarDate, calendarDate } from '../law/calendarDate';
import { id, type NomineeId } from '../law/id';
import { atHour } from '../law/officialAt';
import { type Tally } from '../law/paper';
import { type AfterFactRow, type DatedRow, type Plan, type PlanRow } from '../law/plan';
import { type DistrictState, newDistrict, type StepState } from '../law/state';
import { type StepCode } from '../law/stepCode';

/** Plan B's election day; the smallest valid things below belong to its District 7. */
export const ELECTION_DAY = calendarDate('2011-12-28');

export const nominee = (name: string): NomineeId => id<'Nominee'>(name);

/** [name, votes], in the order of the record of the count. */
export function votesOf(...lines: readonly (readonly [string, number])[]): Tally['votes'] {
  return lines.map(([name, votes]) => ({ nominee: nominee(name), votes }));
}

/** 1,000 voters, 900 took part, every ballot came back and is valid. */
export function makeTally(wanted: Partial<Tally> = {}): Tally {
  return { voters: 1000, participants: 900, ballots: 900, voidBallots: 0, votes: [], ...wanted };
}

const PLAN_NAME = workPlan('九龙坡区换届选举工作方案');

export function makeDatedRow(wanted: Partial<DatedRow> = {}): DatedRow {
  return {
    kind: 'dated',
    code: 'voterRoll',
    scope: 'district',
    round: 1,
    title: '公布选民名单',
    stage: 'registrationAndRoll',
    stageTitle: '第二阶段 选民登记',
    ground: PLAN_NAME,
    derivation: [{ kind: 'electionDay', on: ELECTION_DAY }],
    ifMissed: 'record',
    opensOn: null,
    publishedOn: calendarDate('2011-12-08'),
    closesAt: null,
    commonOn: null,
    strictOn: null,
    chain: [],
    ...wanted,
  };
}

export function makeAfterFactRow(wanted: Partial<AfterFactRow> = {}): AfterFactRow {
  return {
    kind: 'afterFact',
    code: 'appealWindow',
    scope: 'district',
    round: 1,
    title: '对选民名单申诉截止',
    stage: 'registrationAndRoll',
    stageTitle: '第二阶段 选民登记',
    ground: PLAN_NAME,
    derivation: [{ kind: 'daysAfter', days: 5, basis: PLAN_NAME }],
    ifMissed: 'record',
    after: 'voterRoll',
    plusDays: 5,
    ...wanted,
  };
}

export function makePlan(rows: readonly PlanRow[]): Plan {
  return { group: id('2011-jiulongpo'), revision: 1, electionDay: ELECTION_DAY, countMode: 'common', rows };
}

/** A step that ended at 09:00 of the day, its last place of posting included. */
export function makeDoneStep(code: StepCode, doneOn: CalendarDate, round = 1): StepState {
  return {
    code,
    round,
    life: 'done',
    happenedAt: atHour(doneOn, '09:00'),
    paper: null,
    places: [],
    standing: 'inTime',
    rungs: [],
    armedAt: atHour(doneOn, '00:00'),
    saidNotPosted: false,
    marks: [],
  };
}

export function makeDistrict(wanted: Partial<DistrictState> = {}): DistrictState {
  return { ...newDistrict(atHour(calendarDate('2011-10-25'), '08:30'), 3), ...wanted };
}
