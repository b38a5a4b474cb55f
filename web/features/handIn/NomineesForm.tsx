import { Button } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { id, type NomineeId } from '../../../law/id';
import { type PaperContent } from '../../../law/paper';
import { newKey } from '../../ask/newKey';
import { NomineeTable } from '../paper/NomineeTable';
import { type Fields, fieldsFrom } from './fields';
import { fieldsOfNominee, nomineeIds, nomineeIn } from './nomineeFields';
import { NomineeEditor } from './NomineeEditor';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';

/** Every lawful nominee stands on the preliminary list; nobody is left out by an office. */
export const nomineesForm: PaperForm = { Form: NomineesForm, initial, read, missing: 'nominees' };

function initial({ before }: FormPlace): Fields {
  const nominees = before?.kind === 'nominees' ? before.nominees : [];
  const fields = nominees.flatMap((nominee) => Object.entries(fieldsOfNominee(nominee)));
  return { nominees: nominees.map((nominee) => nominee.id).join('\n'), ...fieldsFrom(fields) };
}

function read(fields: Fields): PaperContent | null {
  const ids = nomineeIds(fields);
  const nominees = ids.flatMap((one) => nomineeIn(fields, one) ?? []);
  return ids.length === 0 || nominees.length < ids.length ? null : { kind: 'nominees', nominees };
}

function NomineesForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<NomineeId | null>(null);
  const ids = nomineeIds(fields);
  const nominees = ids.flatMap((one) => nomineeIn(fields, one) ?? []);
  const remove = (gone: NomineeId): void => set({ nominees: ids.filter((one) => one !== gone).join('\n') });
  const add = (): void => setEditing(id(newKey()));
  const saved = (one: NomineeId): void => {
    if (!ids.includes(one)) set({ nominees: [...ids, one].join('\n') });
    setEditing(null);
  };
  return (
    <>
      {nominees.length > 0 && (
        <NomineeTable
          nominees={nominees}
          tools={(nominee) => (
            <>
              <Button size="small" onClick={() => setEditing(nominee.id)}>
                {t('handIn.nominees.edit')}
              </Button>
              <Button size="small" onClick={() => remove(nominee.id)}>
                {t('handIn.nominees.remove')}
              </Button>
            </>
          )}
        />
      )}
      {editing === null ? (
        <Button onClick={add}>{t('handIn.nominees.add')}</Button>
      ) : (
        <NomineeEditor of={editing} fields={fields} set={set} saved={saved} cancel={() => setEditing(null)} />
      )}
    </>
  );
}
