import { useTranslation } from 'react-i18next';
import { type ElectionView } from '../../../api/views/election';
import { useDays } from '../../text/useDays';
import { type Rows } from '../../ui/rows';
import { useCurrentStep } from './useCurrentStep';

/** The list of districts as text, for a chat group or a spreadsheet. */
export function useDistrictRows(view: ElectionView): Rows {
  const { t } = useTranslation();
  const days = useDays();
  const stepOf = useCurrentStep();
  const head = ['code', 'seats', 'current', 'publishedOn', 'lamp'] as const;
  const lines = view.districts.map((line) => [
    line.title,
    t('districts.seatsCount', { count: line.seats }),
    stepOf(line),
    line.current?.publishedOn ? days.short(line.current.publishedOn) : '',
    line.current ? t(`lamp.${line.current.lamp}`) : '',
  ]);
  return [head.map((key) => t(`districts.${key}`)), ...lines];
}
