import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperContent } from '../../../law/paper';
import { useDays } from '../../text/useDays';

interface Props {
  readonly content: Extract<PaperContent, { kind: 'consultation' }>;
}

export function ConsultationView({ content }: Props): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <>
      <ol className="plain">
        {content.rounds.map((round, n) => (
          <li key={round.on}>
            {t('paper.roundLine', {
              n: n + 1,
              day: days.short(round.on),
              groups: round.groupsMet,
              attendance: round.attendance,
            })}
          </li>
        ))}
      </ol>
      <p>
        <strong>{content.agreed ? t('paper.agreed') : t('paper.notAgreed')}</strong>
      </p>
      <p className="paper-text">{content.opinion}</p>
    </>
  );
}
