import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { dayOf } from '../../../law/officialAt';
import { useDays } from '../../text/useDays';
import { Panel } from '../../ui/Panel';
import { PlacePhoto } from './PlacePhoto';

/** Where the list hangs and since when; what was entered on a later day says so. Marks of a step without places too. */
export function PostingPlaces({ step }: { readonly step: StepView }): JSX.Element | null {
  const { t } = useTranslation();
  if (step.marks.length > 0 && step.places.length === 0) return <Marks step={step} />;
  const posted = step.places.filter(({ posting }) => posting !== null).length;
  if (step.places.length === 0 || (step.life !== 'decided' && posted === 0)) return null;
  const aside = t('step.placesDone', { done: posted, all: step.places.length });
  return (
    <Panel title={t('step.places')} aside={aside}>
      <ul className="places">
        {step.places.map((place) => (
          <Place key={place.place} place={place} />
        ))}
      </ul>
    </Panel>
  );
}

function Place({ place: { place, posting } }: { readonly place: StepView['places'][number] }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  if (posting === null) {
    return (
      <li>
        <span>{place}</span>
        <span className="fine">{t('step.placeWaiting')}</span>
      </li>
    );
  }
  const later = dayOf(posting.enteredAt) > dayOf(posting.happenedAt);
  return (
    <li>
      <span>{place}</span>
      <span>
        {t('step.placePosted', { at: days.at(posting.happenedAt) })}
        {later && <span className="fine"> {t('step.placeEntered', { at: days.at(posting.enteredAt) })}</span>}
      </span>
      <PlacePhoto place={place} photo={posting.photo} />
    </li>
  );
}

function Marks({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const known = ['posted', 'carriedOut', 'opened', 'closed'] as const;
  const word = (mark: string): string => {
    const code = known.find((fact) => fact === mark);
    return code === undefined ? mark : t(`step.mark.${code}`);
  };
  return (
    <Panel title={t('step.marks')}>
      <ul className="places">
        {step.marks.map(({ mark, happenedAt }) => (
          <li key={mark}>
            <span>{word(mark)}</span>
            <span>{days.at(happenedAt)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
