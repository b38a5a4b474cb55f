import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { type HistoryEntry } from '../../../api/views/election';
import { hourOf } from '../../../law/officialAt';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';
import { Fingerprint } from '../../ui/Fingerprint';
import { HistoryPaper } from './HistoryPaper';

/** One line of the record: what happened, by whom, and the paper it was about. */
export function HistoryEntryLine({ entry }: { readonly entry: HistoryEntry }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { actor, happenedAt, paper } = entry;
  return (
    <li className="entry">
      <time dateTime={entry.at}>{hourOf(entry.at)}</time>
      <div>
        <p>
          {words(entry)}
          {happenedAt !== null && (
            <span className="fine"> {t('history.happenedAt', { at: days.at(happenedAt) })}</span>
          )}
        </p>
        <p className="fine">
          {actor === null
            ? t('history.system')
            : t('history.actor', { name: actor.name, title: actor.title })}
          {` · ${t('history.seq', { seq: entry.seq })}`}
        </p>
        {paper !== null && (
          <Button size="small" type="link" onClick={() => setOpen(!open)} aria-expanded={open}>
            {t('history.paper')}
          </Button>
        )}
        {paper !== null && open && <HistoryPaper paperId={paper.paperId} />}
        <Fingerprint hash={entry.hash} />
      </div>
    </li>
  );
}
