import { Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';
import { textIn } from './fields';
import { type FormProps, type PaperForm } from './paperForm';

export const noteForm: PaperForm = {
  Form: NoteForm,
  initial: ({ before }) => ({ text: before?.kind === 'note' ? before.text : '' }),
  read: (fields) => {
    const text = textIn(fields, 'text');
    return text === '' ? null : { kind: 'note', text };
  },
  missing: 'note',
};

function NoteForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <Field label={t('handIn.note.text')}>
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={fields['text'] ?? ''}
        onChange={(event) => set({ text: event.target.value })}
      />
    </Field>
  );
}
