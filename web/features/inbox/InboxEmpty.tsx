import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type InboxView } from '../../../api/views/inbox';
import { useDays } from '../../text/useDays';
import { Empty } from '../../ui/Empty';

export function InboxEmpty({ nextOpens }: Pick<InboxView, 'nextOpens'>): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const title = t('inbox.emptyTitle');
  if (nextOpens === null) return <Empty title={title} text={t('inbox.nothingPlanned')} />;
  const next = { ...nextOpens, day: days.short(nextOpens.on) };
  const text = next.district === '' ? t('inbox.nextOpensElection', next) : t('inbox.nextOpens', next);
  return <Empty title={title} text={text} />;
}
