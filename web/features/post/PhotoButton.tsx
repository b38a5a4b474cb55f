import { Button } from 'antd';
import { type ChangeEvent, type JSX, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickFiles } from '../../ui/pickFiles';

interface Props {
  /** For whom the button stands, read aloud. */
  readonly label: string;
  readonly photo: File | null;
  readonly onChange: (photo: File | null) => void;
}

/** One photograph: on a phone the camera opens, elsewhere a picture is chosen. */
export function PhotoButton({ label, photo, onChange }: Props): JSX.Element {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [troubles, setTroubles] = useState<ReturnType<typeof pickFiles>['troubles']>([]);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const { files, troubles } = pickFiles([...(event.target.files ?? [])]);
    event.target.value = '';
    setTroubles(troubles);
    if (files[0] !== undefined) onChange(files[0]);
  };
  return (
    <span className="photo-choice">
      <Button size="small" aria-label={label} onClick={() => input.current?.click()}>
        {photo === null ? t('post.photo') : t('post.photoAgain')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={label}
        onChange={choose}
      />
      {photo !== null && (
        <>
          <span className="fine photo-name">{photo.name}</span>
          <Button size="small" type="link" onClick={() => onChange(null)}>
            {t('post.photoRemove')}
          </Button>
        </>
      )}
      {troubles.map(({ name, trouble }) => (
        <span key={name} className="field-wrong" role="alert">
          {t(`handIn.${trouble}`, { name })}
        </span>
      ))}
    </span>
  );
}
