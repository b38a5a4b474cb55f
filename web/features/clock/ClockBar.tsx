import { Button } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClockCommand, type ClockView } from '../../../api/views/clock';
import { dayOf, hourOf } from '../../../law/officialAt';
import { useClock } from '../../ask/queries';
import { ProblemError } from '../../ask/request';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';
import { ClockReason } from './ClockReason';
import { useClockCommand } from './useClockCommand';

/** The clock of a sample election: what the day is, why it stands, and how to go on. */
export function ClockBar({ election }: { readonly election: string }): JSX.Element | null {
  const { t } = useTranslation();
  const { data: clock } = useClock(election);
  const command = useClockCommand(election);
  if (clock === undefined) return null;
  return (
    <section className="clock-bar" aria-label={t('clock.bar')}>
      <ClockFace clock={clock} />
      <div className="clock-buttons">
        <ClockButtons clock={clock} busy={command.isPending} run={command.mutate} />
      </div>
      <p className="clock-reason" role="status">
        {command.isPending ? t('clock.stepping') : <ClockReason clock={clock} />}
      </p>
      {command.isError && <ClockTrouble error={command.error} />}
    </section>
  );
}

function ClockFace({ clock }: { readonly clock: ClockView }): JSX.Element {
  const days = useDays();
  return (
    <time className="clock-face" dateTime={clock.officialNow}>
      <span>{days.long(dayOf(clock.officialNow))}</span> <strong>{hourOf(clock.officialNow)}</strong>
    </time>
  );
}

interface ButtonsProps {
  readonly clock: ClockView;
  readonly busy: boolean;
  readonly run: (command: ClockCommand) => void;
}

function ClockButtons({ clock, busy, run }: ButtonsProps): JSX.Element {
  const { t } = useTranslation();
  const button = (does: 'pause' | 'nextEvent' | 'nextDay' | 'run', disabled: boolean): JSX.Element => (
    <Button size="small" disabled={busy || disabled} onClick={() => run({ do: does })}>
      {t(`clock.${does}`)}
    </Button>
  );
  const running = clock.state === 'running';
  return (
    <>
      {button('pause', !running)}
      {button('nextEvent', clock.nextEventAt === null)}
      {button('nextDay', false)}
      {button('run', running)}
    </>
  );
}

function ClockTrouble({ error }: { readonly error: Error }): JSX.Element {
  const { t } = useTranslation();
  const words = useWords();
  const text = error instanceof ProblemError ? words(error.problem) : t('clock.failed');
  return (
    <p className="clock-trouble" role="alert">
      {text}
    </p>
  );
}
