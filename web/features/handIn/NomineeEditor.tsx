import { Button, Input, Radio } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NomineeId } from '../../../law/id';
import { CountInput } from '../../ui/CountInput';
import { Field } from '../../ui/Field';
import { type Fields, fieldsFrom } from './fields';
import { BASICS, wrongFields } from './nomineeFields';
import { type FormProps } from './paperForm';

interface Props extends FormProps {
  readonly of: NomineeId;
  readonly saved: (nominee: NomineeId) => void;
  readonly cancel: () => void;
}

/** What most nominees share is filled in already. */
const USUAL: Fields = { sex: '男', nationality: '汉族', by: 'organisation' };

/** The basics of one nominee; nothing of it reaches the list before it is saved. */
export function NomineeEditor({ of, fields, set, saved, cancel }: Props): JSX.Element {
  const { t } = useTranslation();
  const [own, setOwn] = useState<Fields>(() => ownFields(of, fields));
  const [tried, setTried] = useState(false);
  const value = (name: string): string => own[`${of} ${name}`] ?? '';
  const change = (name: string, text: string): void => setOwn({ ...own, [`${of} ${name}`]: text });
  const found = wrongFields(own, of);
  const wrong = (name: string): string | undefined => {
    const what = tried ? found.get(name) : undefined;
    return what && t(`handIn.nominees.${what}`);
  };
  const save = (): void => {
    setTried(true);
    if (found.size > 0) return;
    set(own);
    saved(of);
  };
  return (
    <fieldset className="editor">
      <legend>{t('handIn.nominees.add')}</legend>
      <div className="editor-grid">
        {BASICS.map((name) => (
          <Field key={name} group={name === 'sex'} label={t(`handIn.nominees.${name}`)} wrong={wrong(name)}>
            {name === 'sex' ? (
              <Radio.Group
                value={value('sex')}
                options={['男', '女']}
                onChange={(event) => change('sex', String(event.target.value))}
              />
            ) : (
              <Input
                value={value(name)}
                placeholder={name === 'born' ? '1970-04' : ''}
                onChange={(event) => change(name, event.target.value)}
              />
            )}
          </Field>
        ))}
        <NominatedByFields value={value} change={change} wrong={wrong} />
      </div>
      <Button type="primary" onClick={save}>
        {t('handIn.nominees.save')}
      </Button>
      <Button onClick={cancel}>{t('handIn.nominees.cancel')}</Button>
    </fieldset>
  );
}

interface ByProps {
  readonly value: (name: string) => string;
  readonly change: (name: string, text: string) => void;
  readonly wrong: (name: string) => string | undefined;
}

function NominatedByFields({ value, change, wrong }: ByProps): JSX.Element {
  const { t } = useTranslation();
  const joint = value('by') === 'voters';
  return (
    <>
      <Field group label={t('handIn.nominees.by')}>
        <Radio.Group value={value('by')} onChange={(event) => change('by', String(event.target.value))}>
          <Radio value="organisation">{t('handIn.nominees.byOrganisation')}</Radio>
          <Radio value="voters">{t('handIn.nominees.byVoters')}</Radio>
        </Radio.Group>
      </Field>
      {joint ? (
        <Field label={t('handIn.nominees.signatures')} wrong={wrong('signatures')}>
          <CountInput
            label={t('handIn.nominees.signatures')}
            value={value('signatures')}
            onChange={(digits) => change('signatures', digits)}
          />
        </Field>
      ) : (
        <Field label={t('handIn.nominees.organisation')} wrong={wrong('organisation')}>
          <Input
            value={value('organisation')}
            onChange={(event) => change('organisation', event.target.value)}
          />
        </Field>
      )}
    </>
  );
}

function ownFields(of: string, fields: Fields): Fields {
  const usual = Object.entries(USUAL).map(([name, text]) => [`${of} ${name}`, text] as const);
  const known = Object.entries(fields).filter(([name]) => name.startsWith(`${of} `));
  return fieldsFrom([...usual, ...known]);
}
