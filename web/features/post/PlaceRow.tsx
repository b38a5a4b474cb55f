import { Checkbox, Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfficialAt } from '../../../law/officialAt';
import { useDays } from '../../text/useDays';
import { fromControl, toControl } from './happenedAt';
import { PhotoButton } from './PhotoButton';
import { type Photos } from './usePhotos';
import { type Places } from './usePlaces';

interface Props {
  readonly place: string;
  readonly places: Places;
  readonly photos: Photos;
  readonly now: OfficialAt;
}

export function PlaceRow({ place, places, photos, now }: Props): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const chosen = places.isChosen(place);
  const at = fromControl(places.timeOf(place));
  const future = chosen && at !== null && at > now;
  return (
    <li className="post-place">
      <Checkbox checked={chosen} onChange={(event) => places.choose(place, event.target.checked)}>
        {place}
      </Checkbox>
      {chosen && (
        <Input
          type="datetime-local"
          className="post-time"
          status={future ? 'error' : ''}
          aria-label={t('post.happenedAtOf', { place })}
          value={places.timeOf(place)}
          max={toControl(now)}
          onChange={(event) => places.setTime(place, event.target.value)}
        />
      )}
      {chosen && (
        <PhotoButton
          label={t('post.photoOf', { place })}
          photo={photos.ownOf(place)}
          onChange={(photo) => photos.setOwn(place, photo)}
        />
      )}
      {future && <span className="field-wrong">{t('post.future', { now: days.at(now) })}</span>}
    </li>
  );
}
