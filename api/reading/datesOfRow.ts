import { dayOfAfterFact } from '../../law/afterFact';
import { type Plan, type PlanRow } from '../../law/plan';
import { type State } from '../../law/state';
import { isStepCode } from '../../law/stepCode';
import { basisText } from '../../law/text/basis';
import { derivationText } from '../../law/text/derivations';
import { whyThisDay } from '../../law/whyThisDay';
import { type DateView, type StepView } from '../views/steps';
import { type Reading } from './readProcesses';

type RowDates = Pick<
  StepView,
  'opensOn' | 'publishedOn' | 'closesAt' | 'commonOn' | 'strictOn' | 'ifMissed' | 'ground' | 'why'
>;

const UNDATED: RowDates = {
  opensOn: null,
  publishedOn: null,
  closesAt: null,
  commonOn: null,
  strictOn: null,
  ifMissed: null,
  ground: null,
  why: null,
};

/** The days of a step, and 为什么是这一天. */
export function datesOfRow({ process, facts }: Reading, row: PlanRow | null): RowDates {
  if (row === null || facts.plan === null) return UNDATED;
  const { opensOn, closesAt, commonOn, strictOn } = row.kind === 'dated' ? row : UNDATED;
  return {
    ...{ opensOn, closesAt, commonOn, strictOn },
    publishedOn: dayOfRow(facts.plan, row, process.state).on,
    ifMissed: row.ifMissed,
    ground: basisText(row.ground),
    why: derivationText(whyThisDay(facts.plan, row, process.state)),
  };
}

/** The published day of a row, or the day on which one that hangs on a fact ends. */
export function dayOfRow(
  plan: Plan,
  row: PlanRow,
  state: State | null,
): { on: string; provisional: boolean } {
  return row.kind === 'dated'
    ? { on: row.publishedOn, provisional: false }
    : dayOfAfterFact(plan, row, state);
}

/** The days that are no steps: windows for appeals, suit, judgment. */
export function dateViews({ process, facts }: Reading): readonly DateView[] {
  const { plan } = facts;
  if (plan === null) return [];
  return plan.rows
    .filter((row) => row.scope === process.scope && !isStepCode(row.code))
    .map((row) => ({
      code: row.code,
      title: row.title,
      ...dayOfRow(plan, row, process.state),
      ground: basisText(row.ground),
      why: derivationText(whyThisDay(plan, row, process.state)),
    }));
}
