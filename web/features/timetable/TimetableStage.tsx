import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type TimetableRow } from '../../../api/views/plan';
import { type StageCode } from '../../../law/plan';
import { rowText, stageText } from '../../../law/text/rows';
import { useLanguage, useWords } from '../../text/language';
import { useDays } from '../../text/useDays';

interface Props {
  readonly stage: StageCode;
  readonly rows: readonly TimetableRow[];
  readonly electionDay: string;
}

export function TimetableStage({ stage, rows, electionDay }: Props): JSX.Element {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = ['item', 'opens', 'on', 'common', 'strict', 'why'] as const;
  return (
    <table className="list-table timetable">
      <caption>{language === 'zh' ? rows[0]?.stageTitle : stageText(stage).en}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`timetable.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.code}.${row.round}`} row={row} electionDay={electionDay} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: TimetableRow;
  readonly electionDay: string;
}

function Row({ row, electionDay }: RowProps): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  const day = (on: string | null): string => (on === null ? '—' : days.inYearOf(on, electionDay));
  return (
    <tr>
      <th scope="row">
        {words({ zh: row.title, en: rowText(row.code).en })}
        {row.scope === 'election' && <span className="fine"> {t('timetable.election')}</span>}
      </th>
      <td data-label={t('timetable.opens')} className={row.opensOn === null ? 'cell-empty' : ''}>
        {day(row.opensOn)}
      </td>
      <td data-label={t('timetable.on')}>
        <strong>{day(row.on)}</strong>
        {row.provisional && <span className="fine"> {t('timetable.provisional')}</span>}
      </td>
      <td data-label={t('timetable.common')} className={row.commonOn === null ? 'cell-empty' : ''}>
        {day(row.commonOn)}
      </td>
      <td data-label={t('timetable.strict')} className={row.strictOn === null ? 'cell-empty' : ''}>
        {day(row.strictOn)}
      </td>
      <td data-label={t('timetable.why')} className="cell-why">
        <details>
          <summary>{words(row.ground)}</summary>
          {words(row.why)}
        </details>
      </td>
    </tr>
  );
}
