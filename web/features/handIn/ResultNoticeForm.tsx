import { Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';
import { type Fields, textIn } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';
import { resultNoticeText } from './resultNoticeText';

export const resultNoticeForm: PaperForm = {
  Form: ResultNoticeForm,
  initial,
  read: (fields) => {
    const text = textIn(fields, 'text');
    return text === '' ? null : { kind: 'resultNotice', text };
  },
  missing: 'result',
};

function initial({ scene, before }: FormPlace): Fields {
  if (before?.kind === 'resultNotice') return { text: before.text };
  const vote = scene.votes.at(-1);
  return { text: vote === undefined ? '' : resultNoticeText(scene, vote) };
}

function ResultNoticeForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <p className="fine">{t('handIn.result.draft')}</p>
      <Field label={t('handIn.result.text')}>
        <Input.TextArea
          autoSize={{ minRows: 8, maxRows: 20 }}
          value={fields['text'] ?? ''}
          onChange={(event) => set({ text: event.target.value })}
        />
      </Field>
    </>
  );
}
