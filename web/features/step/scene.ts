import { createContext, useContext } from 'react';
import { type DistrictView, type ElectionView } from '../../../api/views/election';
import { type StepView } from '../../../api/views/steps';

/** The process whose steps are shown, as far as its steps' papers need it. */
export interface Scene extends Pick<
  DistrictView,
  'process' | 'officialNow' | 'seats' | 'bodies' | 'list' | 'nominees' | 'votes'
> {
  readonly election: string;
  /** Null for the committee's own steps. */
  readonly district: { readonly code: string; readonly title: string } | null;
  /** Where the process's record is asked for. */
  readonly path: string;
  readonly steps: readonly StepView[];
}

export function sceneOfDistrict(view: DistrictView): Scene {
  const { process, officialNow, seats, bodies, list, nominees, votes, code, title } = view;
  const election = view.election.id;
  const steps = view.stages.flatMap((stage) => stage.steps);
  const path = `/elections/${election}/districts/${code}`;
  const district = { code, title };
  return { process, officialNow, seats, bodies, list, nominees, votes, election, district, path, steps };
}

export function sceneOfElection(view: ElectionView): Scene {
  const { process, officialNow, seats, id } = view;
  const steps = view.stages.flatMap((stage) => stage.steps);
  const own = { district: null, bodies: [], list: null, nominees: [], votes: [] };
  return { ...own, process, officialNow, seats, election: id, path: `/elections/${id}`, steps };
}

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('no scene around this part of the page');
  return scene;
}
