import { addDays, type CalendarDate } from './calendarDate';
import { climbFrom, handlersOf, holdersAt, leadsAt, personsOf, reportersOf } from './audience';
import { type Holder, type Level } from './body';
import { type MessageCode, type Notice } from './event';
import { type Facts } from './facts';
import { handlerOf, stageOf } from './handler';
import { halfDayAfter, halfHourAfter } from './halfDays';
import { id } from './id';
import { chainLimitAt } from './limitAt';
import { atHour, laterOf, type OfficialAt } from './officialAt';
import { type DatedRow, type Plan } from './plan';
import { awake } from './quietHours';
import { type RungId, type StepState } from './state';
import { type StepRule } from './stepRule';

/** One reminder that is owed unless the step settles first. */
export interface Rung {
  readonly rung: RungId;
  readonly at: OfficialAt;
  /** Whom it reaches, asked only when it fires. */
  readonly notice: () => Notice;
}

export interface LadderOf {
  readonly step: StepState;
  readonly rule: StepRule;
  readonly row: DatedRow;
  readonly facts: LadderFacts;
}

type LadderFacts = Pick<Facts, 'roster' | 'office'> & { readonly plan: Pick<Plan, 'electionDay'> };

const MORNING = '08:30';
/** 16:00 of the limit day: one question, 已张榜 or 未张榜 (design 3.1). */
const QUESTION_HOUR = '16:00';

type Audience = () => readonly Holder[];

function rung(name: string, at: OfficialAt, message: MessageCode, to: Audience): Rung {
  return { rung: id(name), at, notice: () => ({ message, to: personsOf(to()) }) };
}

/** All rungs of a step as it stands, whether reached or not; none once it is settled. */
export function ladderOf(of: LadderOf): readonly Rung[] {
  if (of.step.life === 'done' || of.step.life === 'skipped') return [];
  const statutory = of.rule.way === 'publication' && of.row.commonOn !== null;
  return [...(statutory ? [...countdown(of), question(of)] : []), ...stageRungs(of)].filter(
    ({ at }) => at > of.step.armedAt,
  );
}

/** To the posting day: five days, three, two, one, and the morning itself, one body higher each time. */
function countdown({ rule, row, facts: { roster } }: LadderOf): readonly Rung[] {
  const audience: readonly (readonly [daysBefore: number, to: Audience])[] = [
    [5, () => reportersOf(rule, roster)],
    [3, () => leadsAt(roster, 'communityGroup')],
    [2, () => [...leadsAt(roster, 'street'), ...holdersAt(roster, 'electionOffice', ['lead', 'officer'])]],
    [1, () => leadsAt(roster, 'electionOffice')],
    [0, () => leadsAt(roster, 'electionCommittee')],
  ];
  return audience.map(([days, to]) =>
    rung(`limit-${String(days)}`, morningBefore(row.publishedOn, days), 'dueSoon', to),
  );
}

/** Asked of those who answer for the step; its area leaders hang lists, but do not speak for the district. */
function question({ rule, row, facts: { roster } }: LadderOf): Rung {
  const at = atHour(row.publishedOn, QUESTION_HOUR);
  return rung('limit+ask', at, 'askPosted', () => handlersOf(rule, 0, roster));
}

function morningBefore(day: CalendarDate, days: number): OfficialAt {
  return atHour(addDays(day, -days), MORNING);
}

/** Before a stage's own limit one reminder; after it one body higher with every half day, up to the standing committee. */
function stageRungs({ step, rule, row, facts }: LadderOf): readonly Rung[] {
  const stage = stageOf(step);
  const level = handlerOf(step, rule);
  const limit = stage === null ? null : chainLimitAt(row, stage);
  if (stage === null || level === null || limit === null) return [];
  const name = `stage${String(stage)}`;
  const due = morningBefore(dueDayOf(row, stage), 1);
  const reminder = rung(`${name}-1`, due, 'stageDue', () => handlersOf(rule, stage, facts.roster));
  const from = laterOf(limit, step.armedAt);
  const withinTheDay = row.chain.length > 0 && row.chain.every(({ on }) => on === row.publishedOn);
  const isAwake = (at: OfficialAt): OfficialAt => awake(at, facts.office, facts.plan.electionDay);
  const instant = (n: number): OfficialAt =>
    withinTheDay ? halfHourAfter(from, n, isAwake) : halfDayAfter(from, n);
  const climbs = climbFrom(level, rule.scope).map((body: Level, n) =>
    rung(`${name}+${String(n)}`, instant(n), n === 0 ? 'stageWaiting' : 'stageEscalated', () =>
      leadsAt(facts.roster, body),
    ),
  );
  return [reminder, ...climbs];
}

function dueDayOf(row: DatedRow, stage: number): CalendarDate {
  return row.chain.find((entry) => entry.stage === stage)?.on ?? row.publishedOn;
}
