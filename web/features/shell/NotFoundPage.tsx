import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../ui/Empty';

export function NotFoundPage(): JSX.Element {
  const { t } = useTranslation();
  return (
    <Empty title={t('shell.notFoundTitle')} text={t('shell.notFound')}>
      <Link to="/inbox">{t('shell.backToInbox')}</Link>
    </Empty>
  );
}
