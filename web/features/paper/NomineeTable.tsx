import { type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type NominatedBy, type Nominee } from '../../../law/paper';

interface Props {
  readonly nominees: readonly Nominee[];
  /** A last cell for each, for example the buttons of a form. */
  readonly tools?: (nominee: Nominee) => ReactNode;
}

/** The basics that the posted list shows (选举法 32); in the order of the list. */
export function NomineeTable({ nominees, tools }: Props): JSX.Element {
  const { t } = useTranslation();
  const columns = ['name', 'sex', 'nationality', 'born', 'party', 'education', 'post'] as const;
  return (
    <table className="list-table nominees">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`handIn.nominees.${column}`)}
            </th>
          ))}
          <th scope="col">{t('handIn.nominees.by')}</th>
          {tools && <th aria-label={t('handIn.nominees.edit')} />}
        </tr>
      </thead>
      <tbody>
        {nominees.map((nominee) => (
          <tr key={nominee.id}>
            <th scope="row">{nominee.name}</th>
            {columns.slice(1).map((column) => (
              <td key={column} data-label={t(`handIn.nominees.${column}`)}>
                {nominee[column]}
              </td>
            ))}
            <td data-label={t('handIn.nominees.by')}>
              <NominatedByWords by={nominee.nominatedBy} />
            </td>
            {tools && <td className="cell-tools">{tools(nominee)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NominatedByWords({ by }: { readonly by: NominatedBy }): JSX.Element {
  const { t } = useTranslation();
  return <>{by.by === 'organisation' ? by.name : t('handIn.nominees.voters', { count: by.signatures })}</>;
}
