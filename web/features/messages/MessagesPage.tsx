import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { MessageList } from './MessageList';

export function MessagesPage(): JSX.Element {
  const { t } = useTranslation();
  const messages = useMessages();
  return (
    <>
      <h1>{t('messages.title')}</h1>
      <section className="panel">
        <Loaded query={messages}>{(all) => <MessageList messages={all} />}</Loaded>
      </section>
    </>
  );
}
