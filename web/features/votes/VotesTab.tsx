import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDays } from '../../text/useDays';
import { Empty } from '../../ui/Empty';
import { useScene } from '../step/scene';
import { VotePanel } from './VotePanel';

/** 投票结果: figures, who is elected, and the rule that decided. */
export function VotesTab(): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { votes, steps } = useScene();
  const votingOn = steps.find(({ step }) => step.code === 'voting')?.publishedOn;
  if (votes.length > 0) {
    return (
      <>
        {votes.map((vote) => (
          <VotePanel key={vote.round} vote={vote} />
        ))}
      </>
    );
  }
  const text = votingOn ? t('votes.empty', { day: days.long(votingOn) }) : t('votes.emptyNoDay');
  return <Empty title={t('votes.emptyTitle')} text={text} />;
}
