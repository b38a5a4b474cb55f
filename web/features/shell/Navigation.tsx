import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useInbox } from '../../ask/queries';

/** Across the top on a desk, along the bottom on a phone. */
export function Navigation({ election }: { readonly election: string | null }): JSX.Element {
  const { t } = useTranslation();
  const waiting = useInbox().data?.tasks.length ?? 0;
  return (
    <nav className="navigation" aria-label={t('shell.nav')}>
      <NavLink to="/inbox">
        {t('shell.inbox')}
        {waiting > 0 && <span className="badge">{waiting}</span>}
      </NavLink>
      {election && <NavLink to={`/elections/${election}/districts`}>{t('shell.districts')}</NavLink>}
      {election && <NavLink to={`/elections/${election}/timetable`}>{t('shell.timetable')}</NavLink>}
      <NavLink to="/messages">{t('shell.messages')}</NavLink>
    </nav>
  );
}
