import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { endOf } from '../../../law/officialAt';
import { calendarDate } from '../../../law/calendarDate';
import { dueWords } from '../../text/dueText';
import { useDays } from '../../text/useDays';
import { Lamp } from '../../ui/Lamp';
import { useScene } from './scene';
import { useStepWords } from './useStepWords';

/** Title, lamp, and the days: when it opens, by when it must be done, when it was. */
export function StepHead({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const words = useStepWords()(step);
  return (
    <header className="step-head">
      <h1>{words.title}</h1>
      <p className="step-state">
        <span className="chip">{words.life}</span>
        <Lamp colour={step.lamp} words={words.lamp} />
      </p>
      <dl className="step-days">
        <StepDays step={step} />
        {step.postOn !== null && step.doneAt === null && <PostOn on={step.postOn} />}
        {step.doneAt !== null && <Term name={t('step.doneAt')} at={step.doneAt} />}
      </dl>
    </header>
  );
}

function StepDays({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { officialNow } = useScene();
  const on = step.publishedOn;
  const limit = on === null ? null : endOf(calendarDate(on));
  const settled = step.life === 'done' || step.life === 'skipped';
  const due = dueWords(limit, officialNow, step.lamp);
  const name = step.way === 'publication' ? t('step.publishedOn') : t('step.dueOn');
  return (
    <>
      {step.opensOn !== null && (
        <div>
          <dt>{t('step.opensOn')}</dt>
          <dd>{days.short(step.opensOn)}</dd>
        </div>
      )}
      {on !== null && (
        <div>
          <dt>{name}</dt>
          <dd>
            <strong>{days.long(on)}</strong>
            {step.closesAt !== null && ` ${t('step.closesAt', { at: step.closesAt })}`}
            {!settled && (
              <span className="fine"> {t(`days.${due.key}`, { count: due.count, hour: due.hour })}</span>
            )}
          </dd>
        </div>
      )}
    </>
  );
}

function PostOn({ on }: { readonly on: string }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <div>
      <dt>{t('step.toPost')}</dt>
      <dd>{t('step.postOn', { day: days.short(on) })}</dd>
    </div>
  );
}

function Term({
  name,
  at,
}: {
  readonly name: string;
  readonly at: NonNullable<StepView['doneAt']>;
}): JSX.Element {
  const days = useDays();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{days.at(at)}</dd>
    </div>
  );
}
