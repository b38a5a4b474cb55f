import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type ElectionView } from '../../../api/views/election';
import { useElection } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { Tabs } from '../district/Tabs';
import { HistoryTab } from '../history/HistoryTab';
import { SceneContext, sceneOfElection } from '../step/scene';
import { StepsTab } from '../step/StepsTab';

/** 选举委员会事项: the election's own steps, the timetable's publication first of all. */
export function CommitteePage(): JSX.Element {
  const { election = '' } = useParams();
  const query = useElection(election);
  return <Loaded query={query}>{(view) => <Committee view={view} />}</Loaded>;
}

function Committee({ view }: { readonly view: ElectionView }): JSX.Element {
  const { t } = useTranslation();
  const { tab = 'steps', step } = useParams();
  return (
    <SceneContext value={sceneOfElection(view)}>
      <div className="page-head">
        <h1 className={step === undefined ? '' : 'quiet-title'}>{t('shell.committee')}</h1>
      </div>
      <Tabs base={`/elections/${view.id}/committee`} tabs={['steps', 'history']} />
      {tab === 'history' ? <HistoryTab /> : <StepsTab stages={view.stages} />}
    </SceneContext>
  );
}
