import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outcome, type Vote } from '../../../law/count';
import { type NomineeId } from '../../../law/id';
import { Panel } from '../../ui/Panel';
import { nameOf } from '../paper/tallyFigures';
import { useScene } from '../step/scene';
import { DecidingRule } from './DecidingRule';

export function VotePanel({ vote }: { readonly vote: Vote }): JSX.Element {
  const { t } = useTranslation();
  const { voters, participants, ballots, voidBallots } = vote.tally;
  const figures = { voters, participants, ballots, valid: ballots - voidBallots, voidBallots };
  const names = ['voters', 'participants', 'ballots', 'valid', 'voidBallots'] as const;
  return (
    <Panel title={t('votes.round', { n: vote.round })}>
      <DecidingRule vote={vote} />
      <dl className="vote-figures">
        {names.map((name) => (
          <div key={name}>
            <dt>{t(`votes.${name}`)}</dt>
            <dd>{figures[name]}</dd>
          </div>
        ))}
      </dl>
      <VoteTable vote={vote} />
    </Panel>
  );
}

function VoteTable({ vote }: { readonly vote: Vote }): JSX.Element {
  const { t } = useTranslation();
  const { nominees } = useScene();
  const lines = vote.tally.votes.toSorted((a, b) => b.votes - a.votes);
  return (
    <table className="figures figures-wide">
      <thead>
        <tr>
          <th scope="col">{t('votes.candidate')}</th>
          <th scope="col">{t('votes.votes')}</th>
          <th scope="col">{t('votes.result')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ nominee, votes }) => (
          <tr key={nominee}>
            <th scope="row">{nameOf(nominees, nominee)}</th>
            <td data-label={t('votes.votes')}>{votes}</td>
            <td data-label={t('votes.result')}>{t(`votes.${standingOf(vote.outcome, nominee)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standingOf(outcome: Outcome, nominee: NomineeId): 'elected' | 'tied' | 'notElected' {
  if (outcome.kind === 'tie' && outcome.tied.includes(nominee)) return 'tied';
  return outcome.kind !== 'void' && outcome.elected.includes(nominee) ? 'elected' : 'notElected';
}
