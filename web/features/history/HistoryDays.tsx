import { type JSX } from 'react';
import { type HistoryEntry } from '../../../api/views/election';
import { dayOf } from '../../../law/officialAt';
import { useDays } from '../../text/useDays';
import { groupBy } from '../../ui/groupBy';
import { HistoryEntryLine } from './HistoryEntryLine';

/** The record as a story, day by day, oldest first. */
export function HistoryDays({ entries }: { readonly entries: readonly HistoryEntry[] }): JSX.Element {
  const days = useDays();
  const byDay = groupBy(entries, (entry) => dayOf(entry.at));
  return (
    <>
      {[...byDay].map(([day, lines]) => (
        <section key={day} className="history-day">
          <h3>{days.long(day)}</h3>
          <ol>
            {lines.map((entry) => (
              <HistoryEntryLine key={entry.seq} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
