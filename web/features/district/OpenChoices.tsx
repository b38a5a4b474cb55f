import { Alert } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpenChoice } from '../../../law/state';
import { rowText } from '../../../law/text/rows';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';

/** A list hung late: what was broken, and what alone would cure it. The committee decides. */
export function OpenChoices({ choices }: { readonly choices: readonly OpenChoice[] }): JSX.Element | null {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  if (choices.length === 0) return null;
  return (
    <section aria-label={t('district.openChoices')}>
      {choices.map((choice) => (
        <Alert
          key={`${choice.step.code}.${choice.step.round}`}
          type="error"
          showIcon
          className="gap"
          title={t('district.choice.title', { step: words(rowText(choice.step.code)) })}
          description={
            <>
              <p>
                {t('district.choice.facts', {
                  limit: days.long(choice.limitOn),
                  happened: days.long(choice.happenedOn),
                })}
              </p>
              <p>{t('district.choice.cure', { earliest: days.long(choice.earliestElectionDay) })}</p>
              <p>{t('district.choice.who')}</p>
            </>
          }
        />
      ))}
    </section>
  );
}
