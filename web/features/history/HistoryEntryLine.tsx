import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { type HistoryEntry } from '../../../api/views/election';
import { hourOf } from '../../../law/officialAt';
import { useWords } from '../../text/language';
import { Fingerprint } from '../../ui/Fingerprint';
import { HistoryPaper } from './HistoryPaper';

/** One line of the record: what happened, by whom, and the paper it was about. */
export function HistoryEntryLine({ entry }: { readonly entry: HistoryEntry }): JSX.Element {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { actor, paper } = entry;
  return (
    <li className="entry">
      <time dateTime={entry.at}>{hourOf(entry.at)}</time>
      <div>
        <p>{words(entry)}</p>
        <div className="entry-proof">
          <span>
            {actor === null
              ? t('history.system')
              : t('history.actor', { name: actor.name, title: actor.title })}
          </span>
          <span>{t('history.seq', { seq: entry.seq })}</span>
          <Fingerprint hash={entry.hash} words={(hash) => t('history.hash', { hash })} />
          {paper !== null && (
            <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
              {t('history.paper')}
            </Button>
          )}
        </div>
        {paper !== null && open && <HistoryPaper paperId={paper.paperId} />}
      </div>
    </li>
  );
}
