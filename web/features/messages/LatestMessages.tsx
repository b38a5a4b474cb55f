import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMessages } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { MessageList } from './MessageList';

const SHOWN = 6;

export function LatestMessages(): JSX.Element {
  const { t } = useTranslation();
  const messages = useMessages();
  return (
    <Loaded query={messages}>
      {(all) => (
        <>
          <MessageList messages={all.slice(0, SHOWN)} />
          {all.length > SHOWN && <Link to="/messages">{t('messages.all')}</Link>}
        </>
      )}
    </Loaded>
  );
}
