import { Button } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistoryPage } from '../../ask/queries';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { useScene } from '../step/scene';
import { HistoryDays } from './HistoryDays';

/** 办理记录: everything that happened, page after page. */
export function HistoryTab(): JSX.Element {
  const { path } = useScene();
  return (
    <section className="panel">
      <HistoryPage path={path} after={0} first />
    </section>
  );
}

interface PageProps {
  readonly path: string;
  readonly after: number;
  readonly first?: boolean;
}

/** A page, and behind its button the page after it. */
function HistoryPage({ path, after, first = false }: PageProps): JSX.Element {
  const { t } = useTranslation();
  const query = useHistoryPage(path, after);
  const [more, setMore] = useState(false);
  return (
    <Loaded query={query}>
      {({ entries, next }) => (
        <>
          {first && entries.length === 0 && (
            <Empty title={t('history.emptyTitle')} text={t('history.empty')} />
          )}
          <HistoryDays entries={entries} />
          {next !== null && !more && <Button onClick={() => setMore(true)}>{t('history.more')}</Button>}
          {next !== null && more && <HistoryPage path={path} after={next} />}
        </>
      )}
    </Loaded>
  );
}
