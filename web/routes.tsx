import { type JSX } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { CrashPage } from './features/shell/CrashPage';
import { NotFoundPage } from './features/shell/NotFoundPage';
import { Shell } from './features/shell/Shell';
import { ShellLoading } from './features/shell/ShellLoading';

type Page = Promise<{ readonly Component: () => JSX.Element }>;

const signIn = async (): Page => ({ Component: (await import('./features/signIn/SignInPage')).SignInPage });
const inbox = async (): Page => ({ Component: (await import('./features/inbox/InboxPage')).InboxPage });
const messages = async (): Page => ({
  Component: (await import('./features/messages/MessagesPage')).MessagesPage,
});
const districts = async (): Page => ({
  Component: (await import('./features/districts/DistrictsPage')).DistrictsPage,
});
const timetable = async (): Page => ({
  Component: (await import('./features/timetable/TimetablePage')).TimetablePage,
});
const district = async (): Page => ({
  Component: (await import('./features/district/DistrictPage')).DistrictPage,
});
const committee = async (): Page => ({
  Component: (await import('./features/committee/CommitteePage')).CommitteePage,
});

/** Every page is its own piece of script; the first view loads only what it shows. */
export function newRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    { path: '/sign-in', lazy: signIn, HydrateFallback: ShellLoading, ErrorBoundary: CrashPage },
    {
      path: '/',
      Component: Shell,
      HydrateFallback: ShellLoading,
      ErrorBoundary: CrashPage,
      children: [
        { index: true, element: <Navigate to="/inbox" replace /> },
        { path: 'inbox', lazy: inbox },
        { path: 'messages', lazy: messages },
        { path: 'elections/:election/districts', lazy: districts },
        { path: 'elections/:election/districts/:code', lazy: district },
        { path: 'elections/:election/districts/:code/:tab', lazy: district },
        { path: 'elections/:election/districts/:code/:tab/:step', lazy: district },
        { path: 'elections/:election/timetable', lazy: timetable },
        { path: 'elections/:election/committee', lazy: committee },
        { path: 'elections/:election/committee/:tab', lazy: committee },
        { path: 'elections/:election/committee/:tab/:step', lazy: committee },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}
