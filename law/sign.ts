import { type Facts } from './facts';
import { limitOf } from './limitAt';
import { type DatedRow } from './plan';
import { type State } from './state';
import { isStepCode } from './stepCode';
import { isSettled, stepOf } from './stepOf';

/** One line for Temporal's own screen: the next day of the timetable that is not settled, so that it reads as a calendar. */
export function signOf(state: State, { plan }: Pick<Facts, 'plan'>): string {
  if (state.closed) return '已办结';
  if (plan === null) return '日程表尚未公布';
  const open = plan.rows
    .filter(
      (row): row is DatedRow => row.kind === 'dated' && row.scope === state.scope && isStepCode(row.code),
    )
    .filter((row) => isStepCode(row.code) && !isSettled(stepOf(state, { code: row.code, round: row.round })))
    .sort((a, b) => (limitOf(a) < limitOf(b) ? -1 : 1));
  const [next] = open;
  return next === undefined ? '各环节均已办结' : `${next.publishedOn} ${next.title}`;
}
