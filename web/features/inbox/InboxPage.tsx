import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type InboxView } from '../../../api/views/inbox';
import { useInbox } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { LatestMessages } from '../messages/LatestMessages';
import { InboxEmpty } from './InboxEmpty';
import { TaskRow } from './TaskRow';

/** 待办: what waits for the person who is signed in, the nearest limit first; messages beside it. */
export function InboxPage(): JSX.Element {
  const { t } = useTranslation();
  const inbox = useInbox();
  return (
    <div className="columns">
      <div>
        <h1>{t('inbox.title')}</h1>
        <Loaded query={inbox}>{(view) => <Tasks view={view} />}</Loaded>
      </div>
      <aside>
        <Panel title={t('messages.latest')}>
          <LatestMessages />
        </Panel>
      </aside>
    </div>
  );
}

function Tasks({ view }: { readonly view: InboxView }): JSX.Element {
  const { t } = useTranslation();
  if (view.tasks.length === 0) return <InboxEmpty nextOpens={view.nextOpens} />;
  return (
    <ul className="task-list" aria-label={t('inbox.list')}>
      {view.tasks.map((task) => (
        <TaskRow key={`${task.process} ${task.step.code}.${task.step.round} ${task.act}`} task={task} />
      ))}
    </ul>
  );
}
