import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type MessageView } from '../../../api/views/inbox';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';

export function MessageLine({ message }: { readonly message: MessageView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  return (
    <li className={message.urgent ? 'message message-urgent' : 'message'}>
      <span className="fine">
        {days.at(message.at)}
        {message.district && ` · ${message.district.title}`}
      </span>
      <span>
        {message.urgent && <strong className="urgent">{t('messages.urgent')}</strong>}
        {words(message)}
      </span>
    </li>
  );
}
