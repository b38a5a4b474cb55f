import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { PaperSheet } from '../paper/PaperSheet';
import { useScene } from './scene';

/** The paper that waits or was decided. */
export function StepPaper({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const { nominees } = useScene();
  if (step.paper === null) return <p className="hint">{t('step.noPaper')}</p>;
  return (
    <>
      {step.submittedBy !== null && <p>{t('step.submittedBy', { name: step.submittedBy })}</p>}
      <PaperSheet paper={step.paper} nominees={nominees} />
    </>
  );
}
