import { lampOf } from '../../law/lampOf';
import { datedRowOf } from '../../law/plan';
import { isSettled } from '../../law/stepOf';
import { stepRule } from '../../law/steps/catalogue';
import { type DistrictLine } from '../views/election';
import { type Reading } from './readProcesses';

interface DistrictName {
  readonly code: string;
  readonly title: string;
  readonly seats: number;
}

/** One line of the list of districts: the open step with the nearest day. */
export function districtLine({ code, title, seats }: DistrictName, reading: Reading): DistrictLine {
  const { id, state } = reading.process;
  return {
    ...{ code, title, seats, process: id },
    opened: state.revision > 0,
    closed: state.closed,
    current: currentStep(reading),
  };
}

function currentStep({ process, facts }: Reading): DistrictLine['current'] {
  const open = process.state.steps
    .filter((step) => !isSettled(step))
    .map((step) => {
      const row = facts.plan === null ? undefined : datedRowOf(facts.plan, step.code, step.round);
      return {
        step: { code: step.code, round: step.round },
        title: row?.title ?? stepRule(step.code).title,
        publishedOn: row?.publishedOn ?? null,
        lamp: lampOf(step, row, facts.now),
      };
    })
    .sort((a, b) => ((a.publishedOn ?? '9') < (b.publishedOn ?? '9') ? -1 : 1));
  return open[0] ?? null;
}
