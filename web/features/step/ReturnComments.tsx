import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';

/** What a returned paper has to be mended for, item by item. */
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
