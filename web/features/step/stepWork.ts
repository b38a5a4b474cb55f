import { createContext, useContext } from 'react';
import { type StepView } from '../../../api/views/steps';
import { type Deed } from '../../../law/deed';
import { type MembershipId } from '../../../law/id';
import { type Outcome } from '../../ask/sendAct';

/** The step on the page, and how its acts are sent. */
export interface StepWork {
  readonly step: StepView;
  /** True while something is sent; no second press meanwhile. */
  readonly busy: boolean;
  readonly press: (as: MembershipId, deed: Deed, more?: boolean) => Promise<Outcome>;
}

export const StepWorkContext = createContext<StepWork | null>(null);

export function useStepWork(): StepWork {
  const work = useContext(StepWorkContext);
  if (work === null) throw new Error('no step around this part of the page');
  return work;
}
