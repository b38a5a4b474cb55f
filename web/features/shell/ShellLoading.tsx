import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';

export function ShellLoading(): JSX.Element {
  const { t } = useTranslation();
  return (
    <p className="shell-loading" role="status">
      {t('shell.loading')}
    </p>
  );
}
