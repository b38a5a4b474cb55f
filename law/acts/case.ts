import { type Basis, electionLaw } from '../basis';
import { type Holder } from '../body';
import { type Actor } from '../deed';
import { type Facts } from '../facts';
import { type DatedRow, datedRowOf } from '../plan';
import { type State, type StepState } from '../state';
import { isStepCode, type StepKey } from '../stepCode';
import { type StepRule } from '../stepRule';
import { isSettled, stepOf } from '../stepOf';
import { stepRule } from '../steps/catalogue';

/** One act on one step, with all that a ruling on it looks at. */
export interface Case {
  readonly state: State;
  readonly facts: Facts;
  readonly actor: Actor;
  /** The actor's post, live on this day. */
  readonly holder: Holder;
  readonly key: StepKey;
  readonly rule: StepRule;
  readonly step: StepState | undefined;
  readonly row: DatedRow | null;
}

export function caseOf(known: Pick<Case, 'state' | 'key' | 'actor' | 'holder' | 'facts'>): Case {
  const { state, key, facts } = known;
  const row = facts.plan === null ? undefined : datedRowOf(facts.plan, key.code, key.round);
  return { ...known, rule: stepRule(key.code), step: stepOf(state, key), row: row ?? null };
}

/** The committee's duties and who acts for it (选举法 11), the ground of every refusal for want of authority. */
export function committeeDuties({ facts }: Pick<Case, 'facts'>): Basis {
  return electionLaw(facts.rules.lawVersion, 11);
}

/** The ground of the step itself: its row in the timetable, or the committee's duties where it has none. */
export function groundOf(of: Case): Basis {
  return of.row?.ground ?? committeeDuties(of);
}

/** The timetable has this step for this process; the committee's first act, which brings the timetable, precedes it. */
export function isPlanned({ row, key, rule, state }: Case): boolean {
  return (row !== null || key.code === 'electionDayFixed') && rule.scope === state.scope;
}

/** Every planned step is done or skipped and no choice waits: the act that brought this closes the process. */
export function isComplete(next: State, { plan }: Facts): boolean {
  if (plan === null || next.closed || next.choices.length > 0) return false;
  const rows = plan.rows.filter(
    (row) => row.kind === 'dated' && row.scope === next.scope && isStepCode(row.code),
  );
  return rows.every((row) => {
    const step = next.steps.find(({ code, round }) => code === row.code && round === row.round);
    return isSettled(step);
  });
}
