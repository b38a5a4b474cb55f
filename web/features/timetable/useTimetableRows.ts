import { useTranslation } from 'react-i18next';
import { type TimetableView } from '../../../api/views/plan';
import { rowText } from '../../../law/text/rows';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';
import { type Rows } from '../../ui/rows';

/** The timetable as text, for a chat group or a spreadsheet. */
export function useTimetableRows(view: TimetableView): Rows {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  const day = (on: string | null): string => (on === null ? '' : days.short(on));
  const head = ['item', 'opens', 'on', 'common', 'strict', 'ground'] as const;
  const lines = view.rows.map((row) => [
    words({ zh: row.title, en: rowText(row.code).en }),
    ...[row.opensOn, row.on, row.commonOn, row.strictOn].map(day),
    words(row.ground),
  ]);
  return [head.map((key) => t(`timetable.${key}`)), ...lines];
}
