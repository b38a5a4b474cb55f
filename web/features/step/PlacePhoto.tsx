import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type PhotoView } from '../../../api/views/steps';

interface Props {
  readonly place: string;
  readonly photo: PhotoView | null;
}

/** What hangs there, in small, or that nobody has photographed it. */
export function PlacePhoto({ place, photo }: Props): JSX.Element {
  const { t } = useTranslation();
  if (photo === null) return <span className="fine place-photo">{t('step.noPhoto')}</span>;
  const address = `/api/v1/papers/${photo.paperId}/files/${photo.n}`;
  return (
    <a className="place-photo" href={address} target="_blank" rel="noreferrer">
      {photo.type.startsWith('image/') ? (
        <img src={address} alt={t('post.photoOf', { place })} loading="lazy" />
      ) : (
        t('step.photo')
      )}
    </a>
  );
}
