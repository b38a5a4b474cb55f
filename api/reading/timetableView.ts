import { type PlanGroupId } from '../../law/id';
import { type Plan, type PlanRow } from '../../law/plan';
import { basisText } from '../../law/text/basis';
import { derivationText } from '../../law/text/derivations';
import { whyThisDay } from '../../law/whyThisDay';
import { type TimetableRow, type TimetableView } from '../views/plan';
import { dayOfRow } from './datesOfRow';

/** A revision as a table; days that hang on a district's fact show the planned one. */
export function timetableView(plan: Plan): TimetableView {
  const { group, revision, electionDay, countMode } = plan;
  return { group, revision, electionDay, countMode, rows: plan.rows.map((row) => rowView(plan, row)) };
}

/** What stands there before the committee has published a revision. */
export function emptyTimetable(group: PlanGroupId): TimetableView {
  return { group, revision: 0, electionDay: null, countMode: 'common', rows: [] };
}

function rowView(plan: Plan, row: PlanRow): TimetableRow {
  const dated = row.kind === 'dated' ? row : null;
  return {
    ...{ code: row.code, round: row.round, title: row.title, scope: row.scope, stage: row.stage },
    stageTitle: row.stageTitle,
    ...dayOfRow(plan, row, null),
    opensOn: dated?.opensOn ?? null,
    commonOn: dated?.commonOn ?? null,
    strictOn: dated?.strictOn ?? null,
    ifMissed: row.ifMissed,
    ground: basisText(row.ground),
    why: derivationText(whyThisDay(plan, row, null)),
  };
}
