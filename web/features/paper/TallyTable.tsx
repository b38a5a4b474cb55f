import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Nominee, type Tally } from '../../../law/paper';
import { nameOf, tallyFigures } from './tallyFigures';

interface Props {
  readonly tally: Tally;
  readonly again: Tally;
  readonly nominees: readonly Nominee[];
}

/** Both entries of a count side by side. */
export function TallyTable({ tally, again, nominees }: Props): JSX.Element {
  const { t } = useTranslation();
  const second = new Map(tallyFigures(again).map((figure) => [figure.key, figure.value]));
  return (
    <table className="figures">
      <caption>{t('handIn.tally.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('handIn.tally.item')}</th>
          <th scope="col">{t('handIn.tally.first')}</th>
          <th scope="col">{t('handIn.tally.second')}</th>
        </tr>
      </thead>
      <tbody>
        {tallyFigures(tally).map(({ key, value, nominee, total }) => {
          const differs = second.get(key) !== value;
          return (
            <tr key={key} className={differs ? 'differs' : undefined}>
              <th scope="row">
                {total === null
                  ? t('handIn.tally.votes', { name: nameOf(nominees, nominee) })
                  : t(`handIn.tally.${total}`)}
              </th>
              <td>{value}</td>
              <td>{second.get(key)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
