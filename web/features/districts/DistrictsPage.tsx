import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type ElectionView } from '../../../api/views/election';
import { useElection } from '../../ask/queries';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { TableTools } from '../../ui/TableTools';
import { DistrictRow } from './DistrictRow';
import { useDistrictRows } from './useDistrictRows';

/** 选区: every district with the step under way; the committee's own steps stand apart. */
export function DistrictsPage(): JSX.Element {
  const { election = '' } = useParams();
  const query = useElection(election);
  return <Loaded query={query}>{(view) => <Districts view={view} />}</Loaded>;
}

function Districts({ view }: { readonly view: ElectionView }): JSX.Element {
  const { t } = useTranslation();
  const rows = useDistrictRows(view);
  const { districts } = view;
  return (
    <>
      <div className="page-head">
        <h1>{t('districts.title')}</h1>
        <span>{t('districts.summary', { count: districts.length, seats: view.seats })}</span>
        {districts.length > 0 && <TableTools rows={rows} fileName={t('districts.title')} />}
      </div>
      <Link className="committee-link" to={`/elections/${view.id}/committee`}>
        <strong>{t('districts.committee')}</strong>
        <span className="fine">{t('districts.committeeNote')}</span>
      </Link>
      {districts.length === 0 ? (
        <Empty title={t('districts.emptyTitle')} text={t('districts.empty')} />
      ) : (
        <DistrictTable view={view} />
      )}
    </>
  );
}

function DistrictTable({ view }: { readonly view: ElectionView }): JSX.Element {
  const { t } = useTranslation();
  return (
    <table className="list-table districts">
      <thead>
        <tr>
          <th scope="col">{t('districts.code')}</th>
          <th scope="col">{t('districts.seats')}</th>
          <th scope="col">{t('districts.current')}</th>
          <th scope="col">{t('districts.publishedOn')}</th>
          <th scope="col">{t('districts.lamp')}</th>
        </tr>
      </thead>
      <tbody>
        {view.districts.map((line) => (
          <DistrictRow key={line.code} line={line} election={view.id} />
        ))}
      </tbody>
    </table>
  );
}
