import { type StepKey } from '../../../law/stepCode';

interface Place {
  readonly election: string;
  /** Null for the committee's own steps. */
  readonly district: string | null;
}

/** Where a step is handled (环节办理). */
export function stepPath({ election, district }: Place, step: StepKey): string {
  const owner = district === null ? 'committee' : `districts/${district}`;
  return `/elections/${election}/${owner}/steps/${step.code}.${step.round}`;
}
