import { Alert, Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { isCalendarDate } from '../../../law/calendarDate';
import { dayOf } from '../../../law/officialAt';
import { useDays } from '../../text/useDays';
import { Field } from '../../ui/Field';
import { useScene } from '../step/scene';

interface Props {
  readonly step: StepView;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** The day on which the list will hang, with its last lawful day beside it. */
export function PostingDay({ step, value, onChange }: Props): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { officialNow } = useScene();
  const limit = step.publishedOn;
  return (
    <>
      <Field label={t('decide.postOn')}>
        <Input
          type="date"
          aria-label={t('decide.postOn')}
          min={dayOf(officialNow)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      {limit !== null && isCalendarDate(value) && (
        <p className="fine">{t('decide.postOnHint', { day: days.long(value), limit: days.long(limit) })}</p>
      )}
      {limit !== null && value > limit && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('decide.postOnTooLate', { limit: days.short(limit) })}
        />
      )}
    </>
  );
}
