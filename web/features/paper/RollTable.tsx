import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly groups: readonly { readonly name: string; readonly voters: number }[];
}

export function RollTable({ groups }: Props): JSX.Element {
  const { t } = useTranslation();
  const sum = groups.reduce((total, group) => total + group.voters, 0);
  return (
    <table className="figures">
      <caption>{t('handIn.roll.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('handIn.roll.group')}</th>
          <th scope="col">{t('handIn.roll.voters')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, voters }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{voters}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('handIn.roll.sum')}</th>
          <td>{sum}</td>
        </tr>
      </tfoot>
    </table>
  );
}
