import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type StageView } from '../../../api/views/steps';
import { Empty } from '../../ui/Empty';
import { useScene } from './scene';
import { StepList } from './StepList';
import { StepPage } from './StepPage';

/** Steps on the left and the chosen one beside them; on a phone one or the other. */
export function StepsTab({ stages }: { readonly stages: readonly StageView[] }): JSX.Element {
  const { t } = useTranslation();
  const { step: chosen } = useParams();
  if (stages.length === 0)
    return <Empty title={t('district.notOpenedTitle')} text={t('district.notOpened')} />;
  return (
    <div className={chosen === undefined ? 'steps steps-none' : 'steps steps-one'}>
      <nav className="steps-list" aria-label={t('district.steps')}>
        <StepList stages={stages} />
      </nav>
      <div className="steps-page">
        {chosen === undefined ? (
          <p className="hint">{t('district.chooseStep')}</p>
        ) : (
          <Chosen chosen={chosen} />
        )}
      </div>
    </div>
  );
}

function Chosen({ chosen }: { readonly chosen: string }): JSX.Element {
  const { t } = useTranslation();
  const { steps } = useScene();
  const step = steps.find(({ step: key }) => `${key.code}.${key.round}` === chosen);
  if (step === undefined) return <Empty title={t('step.notFoundTitle')} text={t('step.notFound')} />;
  return <StepPage key={chosen} step={step} />;
}
