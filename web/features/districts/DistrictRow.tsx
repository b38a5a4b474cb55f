import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type DistrictLine } from '../../../api/views/election';
import { useDays } from '../../text/useDays';
import { Lamp } from '../../ui/Lamp';
import { useCurrentStep } from './useCurrentStep';

interface Props {
  readonly line: DistrictLine;
  readonly election: string;
}

export function DistrictRow({ line, election }: Props): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const current = useCurrentStep()(line);
  const on = line.current?.publishedOn ?? null;
  const lamp = line.current?.lamp ?? 'none';
  return (
    <tr>
      <th scope="row">
        <Link to={`/elections/${election}/districts/${line.code}`}>{line.title}</Link>
      </th>
      <td data-label={t('districts.seats')}>{t('districts.seatsCount', { count: line.seats })}</td>
      <td data-label={t('districts.current')}>{current}</td>
      <td data-label={t('districts.publishedOn')}>{on === null ? '—' : days.short(on)}</td>
      <td data-label={t('districts.lamp')}>
        {line.current === null ? '—' : <Lamp colour={lamp} words={t(`lamp.${lamp}`)} />}
      </td>
    </tr>
  );
}
