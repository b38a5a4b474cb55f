import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useMe } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { PasswordForm } from './PasswordForm';
import { SamplePeople } from './SamplePeople';

/** In sample mode a list of people without passwords, otherwise account and password. */
export function SignInPage(): JSX.Element {
  const { t } = useTranslation();
  const me = useMe();
  const [search] = useSearchParams();
  if (me.data?.person) return <Navigate to={ownPath(search.get('to'))} replace />;
  return (
    <>
      <header className="shell-head">
        <div className="shell-title">
          <strong>{t('shell.product')}</strong>
        </div>
        <LanguageSwitch />
      </header>
      <main className="page page-narrow">
        <Loaded query={me}>{({ sample }) => (sample ? <SamplePeople /> : <PasswordForm />)}</Loaded>
      </main>
    </>
  );
}

/** Only a path of this very site may follow a sign-in. */
function ownPath(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : '/inbox';
}
