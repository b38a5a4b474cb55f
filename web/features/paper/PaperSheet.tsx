import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperView } from '../../../api/views/paper';
import { type Nominee } from '../../../law/paper';
import { Fingerprint } from '../../ui/Fingerprint';
import { PaperContentView } from './PaperContentView';
import { PaperFiles } from './PaperFiles';

interface Props {
  readonly paper: PaperView;
  readonly nominees: readonly Nominee[];
}

/** A paper as it was handed in: content, files, and the fingerprint a decision binds to. */
export function PaperSheet({ paper, nominees }: Props): JSX.Element {
  const { t } = useTranslation();
  return (
    <article className="paper">
      <PaperContentView content={paper.content} nominees={nominees} />
      <PaperFiles paperId={paper.paperId} files={paper.files} />
      <p className="fine">
        {t('paper.by', { name: paper.by.name })} ·{' '}
        <Fingerprint hash={paper.sha256} words={(hash) => t('paper.hash', { hash })} />
      </p>
    </article>
  );
}
