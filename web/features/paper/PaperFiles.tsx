import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type FileView } from '../../../api/views/paper';

interface Props {
  readonly paperId: string;
  readonly files: readonly FileView[];
}

const KB = 1024;

/** Photographs are seen at once; everything else opens or is saved on a press. */
export function PaperFiles({ paperId, files }: Props): JSX.Element {
  const { t } = useTranslation();
  if (files.length === 0) return <p className="fine">{t('paper.noFiles')}</p>;
  return (
    <ul className="files" aria-label={t('paper.files')}>
      {files.map((file) => {
        const address = `/api/v1/papers/${paperId}/files/${file.n}`;
        return (
          <li key={file.n}>
            <a href={address} target="_blank" rel="noreferrer">
              {file.type.startsWith('image/') && <img src={address} alt="" loading="lazy" />}
              {file.name}
            </a>
            <span className="fine">
              {t('paper.fileSize', { kb: Math.max(1, Math.round(file.bytes / KB)) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
