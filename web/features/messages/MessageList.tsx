import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type MessageView } from '../../../api/views/inbox';
import { Empty } from '../../ui/Empty';
import { MessageLine } from './MessageLine';

/** Newest first, as the server sends them. */
export function MessageList({ messages }: { readonly messages: readonly MessageView[] }): JSX.Element {
  const { t } = useTranslation();
  if (messages.length === 0) return <Empty title={t('messages.emptyTitle')} text={t('messages.empty')} />;
  return (
    <ul className="message-list" aria-label={t('messages.title')}>
      {messages.map((message, n) => (
        <MessageLine key={`${message.process} ${message.seq} ${n}`} message={message} />
      ))}
    </ul>
  );
}
