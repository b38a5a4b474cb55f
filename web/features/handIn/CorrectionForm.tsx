import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperContent } from '../../../law/paper';
import { CountInput } from '../../ui/CountInput';
import { Field } from '../../ui/Field';
import { countIn, type Fields } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';
import { votersOnRoll } from './votersOnRoll';

/** What the correction roll changes; the number of voters after it is worked out, not typed. */
export const correctionForm: PaperForm = { Form: CorrectionForm, initial, read, missing: 'correction' };

type Correction = Extract<PaperContent, { kind: 'correction' }>;

function initial({ scene, before }: FormPlace): Fields {
  if (before?.kind !== 'correction') {
    const known = votersOnRoll(scene);
    return known === null ? {} : { before: String(known) };
  }
  const { added, removed, voters } = before;
  return { added: String(added), removed: String(removed), before: String(voters - added + removed) };
}

function read(fields: Fields): Correction | null {
  const [before, added, removed] = [
    countIn(fields, 'before'),
    countIn(fields, 'added'),
    countIn(fields, 'removed'),
  ];
  if (before === null || added === null || removed === null) return null;
  return { kind: 'correction', added, removed, voters: before + added - removed };
}

function CorrectionForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const paper = read(fields);
  const { voters, added, removed } = paper ?? { voters: 0, added: 0, removed: 0 };
  return (
    <fieldset className="editor">
      <legend>{t('handIn.correction.caption')}</legend>
      <div className="editor-grid">
        {(['before', 'added', 'removed'] as const).map((name) => (
          <Field key={name} label={t(`handIn.correction.${name}`)}>
            <CountInput
              label={t(`handIn.correction.${name}`)}
              value={fields[name] ?? ''}
              onChange={(digits) => set({ [name]: digits })}
            />
          </Field>
        ))}
      </div>
      {paper && (
        <p role="status">
          {t('handIn.correction.voters')}
          <strong>
            {t('handIn.correction.sum', { before: voters - added + removed, added, removed, voters })}
          </strong>
        </p>
      )}
    </fieldset>
  );
}
