import { type JSX } from 'react';
import { type TimetableView } from '../../../api/views/plan';
import { groupBy } from '../../ui/groupBy';
import { TimetableStage } from './TimetableStage';

/** Every date of a revision, stage by stage. */
export function TimetableStages({ view }: { readonly view: TimetableView }): JSX.Element {
  const stages = groupBy(view.rows, (row) => row.stage);
  return (
    <>
      {[...stages].map(([stage, rows]) => (
        <TimetableStage key={stage} stage={stage} rows={rows} electionDay={view.electionDay ?? ''} />
      ))}
    </>
  );
}
