import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { PaperSheet } from '../paper/PaperSheet';
import { useScene } from './scene';

/** The paper that waits or was decided, with the comments of a return above it. */
export function StepPaper({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const { nominees } = useScene();
  if (step.paper === null) return <p className="hint">{t('step.noPaper')}</p>;
  return (
    <>
      <ReturnComments step={step} />
      {step.submittedBy !== null && <p>{t('step.submittedBy', { name: step.submittedBy })}</p>}
      <PaperSheet paper={step.paper} nominees={nominees} />
    </>
  );
}

export function ReturnComments({ step }: { readonly step: StepView }): JSX.Element | null {
  const { t } = useTranslation();
  if (step.life !== 'returned' || step.comments.length === 0) return null;
  return (
    <section className="comments" aria-label={t('step.comments')}>
      <h3>{t('step.comments')}</h3>
      <ul>
        {step.comments.map(({ item, text }, n) => (
          <li key={n}>
            <strong>{t('step.commentItem', { item })}</strong>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
