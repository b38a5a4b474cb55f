import { Alert } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outcome, type Vote } from '../../../law/count';

/** What the count led to, and the arithmetic behind it (选举法 44, 45; 2010: 42, 43). */
export function DecidingRule({ vote: { tally, outcome } }: { readonly vote: Vote }): JSX.Element {
  const { t } = useTranslation();
  const { voters, participants, ballots } = tally;
  const tooMany = ballots > participants;
  const enough = 2 * participants > voters;
  const needed = Math.floor(participants / 2) + 1;
  return (
    <Alert
      type={outcome.kind === 'elected' ? 'success' : 'warning'}
      showIcon
      title={<OutcomeWords outcome={outcome} />}
      description={
        <>
          {outcome.kind === 'void' && (
            <p>{`${t(`votes.because.${outcome.because}`)}${t('votes.afterVoid')}`}</p>
          )}
          <ul className="plain">
            <li>
              {t('votes.ruleBallots', {
                ballots,
                participants,
                over: t(tooMany ? 'votes.more' : 'votes.notMore'),
              })}
            </li>
            <li>
              {t('votes.ruleTurnout', {
                voters,
                participants,
                over: t(enough ? 'votes.over' : 'votes.notOver'),
              })}
            </li>
            {outcome.kind !== 'void' && <li>{t('votes.half', { participants, needed })}</li>}
          </ul>
        </>
      }
    />
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { t } = useTranslation();
  const seats = 'seatsLeft' in outcome ? outcome.seatsLeft : 0;
  return <>{t(`votes.outcome.${outcome.kind}`, { seats })}</>;
}
