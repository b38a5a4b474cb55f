import { type UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../ask/request';
import { ProblemNote } from './ProblemNote';

interface Props<View> {
  readonly query: UseQueryResult<View>;
  readonly children: (view: View) => ReactNode;
}

/** A page's data: while it is read, when it cannot be read, and when what is shown may be old. */
export function Loaded<View>({ query, children }: Props<View>): JSX.Element {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && (
          <Alert
            type="warning"
            className="gap"
            showIcon
            title={t('shell.staleTitle')}
            description={t('shell.stale')}
          />
        )}
        {children(query.data)}
      </>
    );
  }
  if (!query.isError) return <Waiting />;
  const { error } = query;
  if (error instanceof ProblemError)
    return <ProblemNote problem={error.problem} title={t('shell.failedTitle')} />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('shell.failedTitle')}
      description={t('shell.failed')}
      action={<Button onClick={() => void query.refetch()}>{t('shell.retry')}</Button>}
    />
  );
}

function Waiting(): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status" aria-label={t('shell.loading')}>
      <Skeleton active={false} paragraph={{ rows: 5 }} />
    </div>
  );
}
