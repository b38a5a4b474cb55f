import { Button, Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperContent } from '../../../law/paper';
import { CountInput } from '../../ui/CountInput';
import { countIn, type Fields, fieldsFrom, listIn } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';

/** One line per voter group; the groups are those of the places of posting, the sum is never typed. */
export const rollForm: PaperForm = { Form: RollForm, initial, read, missing: 'roll' };

function initial({ step, before }: FormPlace): Fields {
  const known = before?.kind === 'rollSummary' ? before.groups : [];
  const names = known.length > 0 ? known.map(({ name }) => name) : step.places.map(({ place }) => place);
  const voters = known.map(({ name, voters: count }) => [`voters ${name}`, String(count)] as const);
  return { names: names.join('\n'), ...fieldsFrom(voters) };
}

function read(fields: Fields): PaperContent | null {
  const groups = listIn(fields, 'names').map((name) => ({ name, voters: countIn(fields, `voters ${name}`) }));
  const complete = groups.flatMap(({ name, voters }) => (voters === null ? [] : [{ name, voters }]));
  if (groups.length === 0 || complete.length < groups.length) return null;
  return { kind: 'rollSummary', groups: complete };
}

function RollForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const names = listIn(fields, 'names');
  const sum = names.reduce((total, name) => total + (countIn(fields, `voters ${name}`) ?? 0), 0);
  return (
    <>
      <table className="figures">
        <caption>{t('handIn.roll.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('handIn.roll.group')}</th>
            <th scope="col">{t('handIn.roll.voters')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <CountInput
                  label={`${name} ${t('handIn.roll.voters')}`}
                  value={fields[`voters ${name}`] ?? ''}
                  onChange={(digits) => set({ [`voters ${name}`]: digits })}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('handIn.roll.sum')}</th>
            <td>
              <output>{sum}</output>
            </td>
          </tr>
        </tfoot>
      </table>
      <AddGroup fields={fields} set={set} />
    </>
  );
}

function AddGroup({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const names = listIn(fields, 'names');
  const name = (fields['newName'] ?? '').trim();
  const add = (): void => set({ names: [...names, name].join('\n'), newName: '' });
  return (
    <div className="add-line">
      <Input
        aria-label={t('handIn.roll.name')}
        placeholder={t('handIn.roll.name')}
        value={fields['newName'] ?? ''}
        onChange={(event) => set({ newName: event.target.value })}
      />
      <Button disabled={name === '' || names.includes(name)} onClick={add}>
        {t('handIn.roll.add')}
      </Button>
    </div>
  );
}
