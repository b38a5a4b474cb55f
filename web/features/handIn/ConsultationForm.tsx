import { Button, Input, Radio } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '../../../law/calendarDate';
import { dayOf } from '../../../law/officialAt';
import { type PaperContent } from '../../../law/paper';
import { CountInput } from '../../ui/CountInput';
import { Field } from '../../ui/Field';
import { countIn, type Fields, fieldsFrom, listIn, textIn } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';

/** 三上三下: what each round brought, and whether the voters' opinion is fairly general. */
export const consultationForm: PaperForm = { Form: ConsultationForm, initial, read, missing: 'consultation' };

type Consultation = Extract<PaperContent, { kind: 'consultation' }>;

function initial({ scene, before }: FormPlace): Fields {
  const today = dayOf(scene.officialNow);
  if (before?.kind !== 'consultation') return { rounds: '1', '1 on': today, opinion: '' };
  const rounds = before.rounds.flatMap((round, n): [string, string][] => [
    [`${n + 1} on`, round.on],
    [`${n + 1} groupsMet`, String(round.groupsMet)],
    [`${n + 1} attendance`, String(round.attendance)],
  ]);
  const numbers = before.rounds.map((_, n) => n + 1).join('\n');
  const rest = { agreed: before.agreed ? 'yes' : 'no', opinion: before.opinion };
  return { rounds: numbers, ...rest, ...fieldsFrom(rounds) };
}

function read(fields: Fields): PaperContent | null {
  const numbers = listIn(fields, 'rounds');
  const rounds = numbers.flatMap((n) => roundIn(fields, n) ?? []);
  const opinion = textIn(fields, 'opinion');
  const agreed = textIn(fields, 'agreed');
  if (rounds.length === 0 || rounds.length < numbers.length || opinion === '' || agreed === '') return null;
  return { kind: 'consultation', rounds, agreed: agreed === 'yes', opinion };
}

function roundIn(fields: Fields, n: string): Consultation['rounds'][number] | null {
  const on = textIn(fields, `${n} on`);
  const groupsMet = countIn(fields, `${n} groupsMet`);
  const attendance = countIn(fields, `${n} attendance`);
  if (!isCalendarDate(on) || groupsMet === null || attendance === null) return null;
  return { on, groupsMet, attendance };
}

function ConsultationForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const numbers = listIn(fields, 'rounds');
  const next = String(Math.max(0, ...numbers.map(Number)) + 1);
  return (
    <>
      {numbers.map((number, n) => (
        <Round key={number} fields={fields} set={set} number={number} n={n + 1} />
      ))}
      <Button onClick={() => set({ rounds: [...numbers, next].join('\n') })}>
        {t('handIn.consultation.add')}
      </Button>
      <Field group label={t('handIn.consultation.agreed')}>
        <Radio.Group
          value={fields['agreed']}
          onChange={(event) => set({ agreed: String(event.target.value) })}
        >
          <Radio value="yes">{t('handIn.consultation.yes')}</Radio>
          <Radio value="no">{t('handIn.consultation.no')}</Radio>
        </Radio.Group>
      </Field>
      <Field label={t('handIn.consultation.opinion')}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={fields['opinion'] ?? ''}
          onChange={(event) => set({ opinion: event.target.value })}
        />
      </Field>
    </>
  );
}

interface RoundProps extends FormProps {
  readonly number: string;
  readonly n: number;
}

function Round({ fields, set, number, n }: RoundProps): JSX.Element {
  const { t } = useTranslation();
  const numbers = listIn(fields, 'rounds');
  const name = t('handIn.consultation.round', { n });
  const count = (field: 'groupsMet' | 'attendance'): JSX.Element => (
    <Field label={t(`handIn.consultation.${field}`)}>
      <CountInput
        label={`${name} ${t(`handIn.consultation.${field}`)}`}
        value={fields[`${number} ${field}`] ?? ''}
        onChange={(digits) => set({ [`${number} ${field}`]: digits })}
      />
    </Field>
  );
  return (
    <fieldset className="editor">
      <legend>{name}</legend>
      <div className="editor-grid">
        <Field label={t('handIn.consultation.on')}>
          <Input
            type="date"
            aria-label={`${name} ${t('handIn.consultation.on')}`}
            value={fields[`${number} on`] ?? ''}
            onChange={(event) => set({ [`${number} on`]: event.target.value })}
          />
        </Field>
        {count('groupsMet')}
        {count('attendance')}
      </div>
      {numbers.length > 1 && (
        <Button
          size="small"
          onClick={() => set({ rounds: numbers.filter((other) => other !== number).join('\n') })}
        >
          {t('handIn.consultation.remove', { n })}
        </Button>
      )}
    </fieldset>
  );
}
