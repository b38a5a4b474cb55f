import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type StepView } from '../../../api/views/steps';
import { useAct } from '../../ask/useAct';
import { Panel } from '../../ui/Panel';
import { ActAnswer } from '../act/ActAnswer';
import { HistoryOfStep } from '../history/HistoryOfStep';
import { ChainSteps } from './ChainSteps';
import { PostingPlaces } from './PostingPlaces';
import { useScene } from './scene';
import { StepActs } from './StepActs';
import { StepHead } from './StepHead';
import { ReturnComments } from './ReturnComments';
import { StepPaper } from './StepPaper';
import { type StepWork, StepWorkContext } from './stepWork';
import { WhyThisDay } from './WhyThisDay';

/** 环节办理: what is asked for, by when and why, who acts next, the paper, and what happened so far. */
export function StepPage({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const scene = useScene();
  const act = useAct();
  const work: StepWork = {
    step,
    busy: act.busy,
    press: (as, deed, more) => act.press({ process: scene.process, as, deed }, more),
  };
  const back = scene.district === null ? 'committee' : `districts/${scene.district.code}`;
  return (
    <StepWorkContext value={work}>
      <Link className="back" to={`/elections/${scene.election}/${back}`}>
        {t('step.backToDistrict')}
      </Link>
      <StepHead step={step} />
      <ActAnswer act={act} />
      <ReturnComments step={step} />
      <StepActs />
      <WhyThisDay step={step} />
      <ChainSteps step={step} />
      <PostingPlaces step={step} />
      {step.way !== 'record' && !step.acts.some(({ kind }) => kind === 'agree') && (
        <Panel title={t('step.paper')}>
          <StepPaper step={step} />
        </Panel>
      )}
      <HistoryOfStep step={step.step} />
    </StepWorkContext>
  );
}
