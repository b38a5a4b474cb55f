import { type PlanRow } from '../../law/plan';
import { type State } from '../../law/state';
import { isStepCode, sameStep, type StepKey } from '../../law/stepCode';
import { type Reading } from './readProcesses';

/** A step and the row of the timetable that dates it, if one does. */
export interface PlannedStep {
  readonly key: StepKey;
  readonly row: PlanRow | null;
}

/** Without a timetable there is one thing to do, and it makes the timetable. */
const FIRST_STEP: PlannedStep = { key: { code: 'electionDayFixed', round: 1 }, row: null };

/** The steps of a process in the order of its timetable; what happened without being planned stands first. */
export function plannedSteps({ process, facts }: Reading): readonly PlannedStep[] {
  const rows = facts.plan?.rows.filter((row) => row.scope === process.scope) ?? [];
  const planned = rows.flatMap((row): readonly PlannedStep[] =>
    isStepCode(row.code) ? [{ key: { code: row.code, round: row.round }, row }] : [],
  );
  const unplanned = unplannedSteps(process.state, planned);
  if (
    process.scope === 'district' ||
    [...planned, ...unplanned].some(({ key }) => sameStep(key, FIRST_STEP.key))
  ) {
    return [...unplanned, ...planned];
  }
  return [FIRST_STEP, ...unplanned, ...planned];
}

function unplannedSteps(state: State, planned: readonly PlannedStep[]): readonly PlannedStep[] {
  return state.steps
    .filter((step) => !planned.some(({ key }) => sameStep(key, step)))
    .map(({ code, round }) => ({ key: { code, round }, row: null }));
}
