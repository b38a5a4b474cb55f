import { addDays } from './calendarDate';
import { dayOfAfterFact } from './afterFact';
import { committeesOf, handlersOf, leadsAt, personsOf } from './audience';
import { type Event, type Notice } from './event';
import { type Facts } from './facts';
import { type PersonId } from './id';
import { ladderOf } from './ladder';
import { atHour, endOf, laterOf, type OfficialAt } from './officialAt';
import { type DatedRow, type Plan, rowOf } from './plan';
import { type State, type StepState } from './state';
import { isStepCode, type StepKey } from './stepCode';
import { isSettled, stepOf } from './stepOf';
import { stepRule } from './steps/catalogue';

/** An instant at which time alone brings something, and what it brings. */
export interface Coming {
  readonly at: OfficialAt;
  /** Made only when it comes: its audience is the one of that instant. */
  readonly event: () => Event;
}

/** A working day begins; steps open then and confirmed misses are told then, never at night (design 3.4). */
const MORNING = '08:30';

/** Everything that time will bring to this state unless somebody acts, in the order of the instants. */
export function upcoming(state: State, facts: Facts): readonly Coming[] {
  const { plan } = facts;
  if (state.closed) return [];
  if (plan === null) return state.scope === 'election' ? firstStep(state, facts) : [];
  if (plan.revision > state.revision) return [adoption(state, plan, facts)];
  const steps = plan.rows
    .filter((row): row is DatedRow => row.kind === 'dated' && row.scope === state.scope)
    .flatMap((row) => comingOf(row, state, { ...facts, plan }));
  return [...steps, ...windowClosing(state, plan)].sort(byInstant);
}

function byInstant(a: Coming, b: Coming): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

/** Before there is a timetable the committee's office has one thing to do: to hand one in. */
function firstStep(state: State, facts: Facts): readonly Coming[] {
  const step: StepKey = { code: 'electionDayFixed', round: 1 };
  return stepOf(state, step) === undefined ? opening(state.lastAt, step, facts) : [];
}

/** Every unsettled step is armed anew by a moved timetable, each reminder once. */
function adoption(state: State, plan: Plan, { now, roster }: Facts): Coming {
  const rearmed = state.steps.filter((step) => !isSettled(step)).map(({ code, round }) => ({ code, round }));
  const at = laterOf(now, state.lastAt);
  const notices = (): readonly Notice[] => {
    const to = personsOf([...leadsAt(roster, 'communityGroup'), ...leadsAt(roster, 'street')]);
    return state.scope === 'district' ? [{ message: 'timetablePublished', to }] : [];
  };
  const { revision } = plan;
  return { at, event: () => ({ kind: 'planAdopted', at, revision, rearmed, notices: notices() }) };
}

function comingOf(row: DatedRow, state: State, facts: Facts & { readonly plan: Plan }): readonly Coming[] {
  if (!isStepCode(row.code)) return [];
  const key: StepKey = { code: row.code, round: row.round };
  const rule = stepRule(row.code);
  const step = stepOf(state, key);
  if (step === undefined) return opening(opensAt(row, state), key, facts);
  const rungs = ladderOf({ step, rule, row, facts })
    .filter(({ rung }) => !step.rungs.includes(rung))
    .map(({ at, rung, notice }): Coming => {
      const { revision } = state;
      return {
        at,
        event: () => ({ kind: 'rungReached', at, step: key, rung, revision, notices: [notice()] }),
      };
    });
  return rule.way === 'publication' ? [...rungs, ...afterLimit(row, step, facts)] : rungs;
}

function opensAt(row: DatedRow, state: State): OfficialAt {
  return laterOf(atHour(row.opensOn ?? row.publishedOn, MORNING), state.lastAt);
}

function opening(at: OfficialAt, step: StepKey, { roster }: Facts): readonly Coming[] {
  const to = (): readonly PersonId[] => personsOf(handlersOf(stepRule(step.code), 0, roster));
  return [{ at, event: () => ({ kind: 'opened', at, step, notices: [{ message: 'opens', to: to() }] }) }];
}

/**
 * The morning after the limit of a publication that does not hang everywhere: nobody said 未张榜, so it is 未报告 and the
 * message asks to verify; somebody said it, so it is missed.
 */
function afterLimit(row: DatedRow, step: StepState, { roster }: Facts): readonly Coming[] {
  if (isSettled(step) || step.standing !== 'inTime') return [];
  const at = laterOf(atHour(addDays(row.publishedOn, 1), MORNING), step.armedAt);
  const key: StepKey = { code: step.code, round: step.round };
  const to = (): readonly PersonId[] => committeesOf(roster);
  return step.saidNotPosted
    ? [
        {
          at,
          event: () => ({
            kind: 'missedConfirmed',
            at,
            step: key,
            notices: [{ message: 'missed', to: to() }],
          }),
        },
      ]
    : [
        {
          at,
          event: () => ({
            kind: 'notReported',
            at,
            step: key,
            notices: [{ message: 'notReported', to: to() }],
          }),
        },
      ];
}

/** The appeal window hangs on the posting at the last place, not on the timetable (选举法 29). */
function windowClosing(state: State, plan: Plan): readonly Coming[] {
  const row = rowOf(plan, 'appealWindow');
  if (state.scope !== 'district' || row?.kind !== 'afterFact' || state.windows.includes('appealWindow'))
    return [];
  const { on: day, provisional } = dayOfAfterFact(plan, row, state);
  const at = laterOf(endOf(day), state.lastAt);
  return provisional ? [] : [{ at, event: () => ({ kind: 'windowClosed', at, window: 'appealWindow' }) }];
}
