import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClockView } from '../../../api/views/clock';
import { useDays } from '../../text/useDays';

const NAMES_SHOWN = 3;

/** Why the clock stands or where it runs to, for whom it waits, and what comes next. */
export function ClockReason({ clock }: { readonly clock: ClockView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const next = clock.nextEventAt;
  return (
    <>
      <StateWords clock={clock} />
      {clock.waitingFor.length > 0 && <WaitingFor people={clock.waitingFor} />}
      <span>{next === null ? t('clock.nothingNext') : t('clock.nextEventAt', { at: days.at(next) })}</span>
    </>
  );
}

function StateWords({ clock }: { readonly clock: ClockView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  if (clock.state === 'running') {
    const { until } = clock;
    const words = until === null ? t('clock.running') : t('clock.runningUntil', { until: days.at(until) });
    return <span className="clock-running">{words}</span>;
  }
  const because = clock.pausedBecause;
  const why = because === null ? null : t(`clock.because.${because}`);
  return <span>{why === null ? t('clock.paused') : t('clock.pausedBecause', { why })}</span>;
}

function WaitingFor({ people }: { readonly people: ClockView['waitingFor'] }): JSX.Element {
  const { t } = useTranslation();
  const names = people.slice(0, NAMES_SHOWN).map((person) => t('clock.person', person));
  const list = names.join('、');
  const text = people.length > NAMES_SHOWN ? t('clock.more', { people: list, count: people.length }) : list;
  return <span>{t('clock.waitingFor', { people: text })}</span>;
}
