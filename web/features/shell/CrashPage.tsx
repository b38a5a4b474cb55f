import { Button } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';

/** What is shown when a page fails; the record is not touched by it. */
export function CrashPage(): JSX.Element {
  const { t } = useTranslation();
  return (
    <main className="page">
      <Empty title={t('shell.crashTitle')} text={t('shell.crash')}>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('shell.reload')}
        </Button>
      </Empty>
    </main>
  );
}
