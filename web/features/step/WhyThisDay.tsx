import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';

/** 为什么是这一天: how the day was counted, the other reading beside it, and the article. */
export function WhyThisDay({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <details className="why">
      <summary>{t('step.why')}</summary>
      <p>{step.why === null ? t('step.noWhy') : words(step.why)}</p>
      <dl className="step-days">
        <Reading name={t('step.common')} on={step.commonOn} />
        <Reading name={t('step.strict')} on={step.strictOn} />
        {step.ground !== null && (
          <div>
            <dt>{t('step.ground')}</dt>
            <dd>{words(step.ground)}</dd>
          </div>
        )}
        {step.ifMissed !== null && (
          <div>
            <dt>{t('step.ifMissedLabel')}</dt>
            <dd>{t(`step.ifMissed.${step.ifMissed}`)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function Reading({ name, on }: { readonly name: string; readonly on: string | null }): JSX.Element | null {
  const days = useDays();
  if (on === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{days.short(on)}</dd>
    </div>
  );
}
