import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useElections, useMe } from '../../ask/queries';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { ClockBar } from '../clock/ClockBar';
import { Navigation } from './Navigation';
import { PersonMenu } from './PersonMenu';
import { useCurrentElection } from './useCurrentElection';

/** What every page stands in: the election, where to go, who is signed in, and the sample's clock. */
export function Shell(): JSX.Element {
  const { t } = useTranslation();
  const me = useMe();
  const location = useLocation();
  const person = me.data?.person;
  if (person === null) {
    const to = encodeURIComponent(location.pathname);
    return <Navigate to={`/sign-in?to=${to}`} replace />;
  }
  if (person === undefined) {
    return (
      <main className="page">
        <Loaded query={me}>{() => null}</Loaded>
      </main>
    );
  }
  return (
    <>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <ShellHead person={<PersonMenu person={person} />} />
      <main id="content" className="page" tabIndex={-1}>
        <Page />
      </main>
    </>
  );
}

function ShellHead({ person }: { readonly person: JSX.Element }): JSX.Element {
  const { t } = useTranslation();
  const election = useCurrentElection();
  const mode = election?.mode ?? 'real';
  return (
    <>
      <header className="shell-head">
        <div className="shell-title">
          {mode !== 'real' && <span className="mode">{t(`shell.${mode}`)}</span>}
          <strong>{election?.title ?? t('shell.product')}</strong>
        </div>
        {person}
      </header>
      <Navigation election={election?.id ?? null} />
      {election && mode !== 'real' && <ClockBar election={election.id} />}
    </>
  );
}

function Page(): JSX.Element {
  const { t } = useTranslation();
  const elections = useElections();
  const none = elections.data?.length === 0;
  return none ? <Empty title={t('shell.noElectionTitle')} text={t('shell.noElection')} /> : <Outlet />;
}
