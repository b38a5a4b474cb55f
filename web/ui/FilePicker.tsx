import { Button } from 'antd';
import { type ChangeEvent, type DragEvent, type JSX, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED, pickFiles } from './pickFiles';

interface Props {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** Files by dragging, choosing or, on a phone, photographing. */
export function FilePicker({ label, files, onChange }: Props): JSX.Element {
  const { t } = useTranslation();
  const heading = useId();
  const [troubles, setTroubles] = useState<ReturnType<typeof pickFiles>['troubles']>([]);
  const [over, setOver] = useState(false);
  const add = (chosen: FileList | null): void => {
    const picked = pickFiles([...(chosen ?? [])]);
    setTroubles(picked.troubles);
    onChange([...files, ...picked.files]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div role="group" aria-labelledby={heading} className="field">
      <span id={heading} className="field-label">
        {label}
      </span>
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => event.preventDefault()}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="drop-hint">{t('handIn.drop')}</span>
        <ChooseButton name={t('handIn.choose')} accept={ACCEPTED} add={add} />
        <ChooseButton name={t('handIn.camera')} accept="image/*" camera add={add} />
      </div>
      <p className="fine">{t('handIn.fileTypes')}</p>
      {troubles.map(({ name, trouble }) => (
        <p key={name} className="field-wrong" role="alert">
          {t(`handIn.${trouble}`, { name })}
        </p>
      ))}
      <ChosenFiles files={files} onChange={onChange} />
    </div>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly accept: string;
  readonly camera?: boolean;
  readonly add: (files: FileList | null) => void;
}

function ChooseButton({ name, accept, camera = false, add }: ChooseProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    add(event.target.files);
    event.target.value = '';
  };
  return (
    <>
      <Button size="small" className={camera ? 'camera' : ''} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!camera}
        accept={accept}
        aria-label={name}
        onChange={chosen}
        {...(camera && { capture: 'environment' as const })}
      />
    </>
  );
}

function ChosenFiles({ files, onChange }: Omit<Props, 'label'>): JSX.Element {
  const { t } = useTranslation();
  return (
    <ul className="files">
      {files.map((file, n) => (
        <li key={`${file.name} ${n}`}>
          <span>{file.name}</span>
          <Button
            size="small"
            type="link"
            aria-label={t('handIn.remove', { name: file.name })}
            onClick={() => onChange(files.filter((_, other) => other !== n))}
          >
            {t('handIn.nominees.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
