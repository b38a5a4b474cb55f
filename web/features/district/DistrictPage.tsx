import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type DistrictView } from '../../../api/views/election';
import { useDistrict } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { CandidatesTab } from '../candidates/CandidatesTab';
import { HistoryTab } from '../history/HistoryTab';
import { SceneContext, sceneOfDistrict } from '../step/scene';
import { StepsTab } from '../step/StepsTab';
import { VotesTab } from '../votes/VotesTab';
import { DistrictAside } from './DistrictAside';
import { OpenChoices } from './OpenChoices';
import { Tabs } from './Tabs';

/** 选区: one district's steps, candidates, result and record. */
export function DistrictPage(): JSX.Element {
  const { election = '', code = '' } = useParams();
  const query = useDistrict(election, code);
  return <Loaded query={query}>{(view) => <District view={view} />}</Loaded>;
}

function District({ view }: { readonly view: DistrictView }): JSX.Element {
  const { t } = useTranslation();
  const { tab = 'steps', step } = useParams();
  return (
    <SceneContext value={sceneOfDistrict(view)}>
      <div className="page-head">
        <h1 className={step === undefined ? '' : 'quiet-title'}>{view.title}</h1>
        <span>{t('district.seats', { count: view.seats })}</span>
        {view.closed && <span className="chip">{t('district.closed')}</span>}
      </div>
      <Tabs
        base={`/elections/${view.election.id}/districts/${view.code}`}
        tabs={['steps', 'candidates', 'votes', 'history']}
      />
      <OpenChoices choices={view.choices} />
      {tab === 'candidates' && <CandidatesTab />}
      {tab === 'votes' && <VotesTab />}
      {tab === 'history' && <HistoryTab />}
      {tab === 'steps' && <StepsTab stages={view.stages} />}
      {tab === 'steps' && step === undefined && <DistrictAside view={view} />}
    </SceneContext>
  );
}
