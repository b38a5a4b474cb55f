import { type CandidateList } from '../../candidateList';
import { type Outcome, type Vote } from '../../count';

function outcomeZh(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'void':
      return outcome.because === 'moreBallotsThanVoters'
        ? '收回选票多于投票人数，选举无效'
        : '参加投票的选民未过半数，选举无效';
    case 'elected':
      return `选举有效，当选${outcome.elected.length}人`;
    case 'anotherElection':
      return `选举有效，当选${outcome.elected.length}人，尚缺${outcome.seatsLeft}名`;
    case 'tie':
      return `选举有效，当选${outcome.elected.length}人；${outcome.tied.length}人得票相等，须再次投票确定${outcome.seatsLeft}名`;
  }
}

export function voteZh({ round, tally, outcome }: Vote): string {
  return (
    `第${round}次投票：选民${tally.voters}人，参加投票${tally.participants}人，收回选票${tally.ballots}张，` +
    `作废${tally.voidBallots}张；${outcomeZh(outcome)}`
  );
}

export function listZh(list: CandidateList): string {
  switch (list.stage) {
    case 'collecting':
      return `收到代表候选人提名${list.nominees.length}人`;
    case 'preliminary':
      return `初步代表候选人${list.nominees.length}人，${list.publishedOn}公布`;
    case 'primary':
      return `${list.heldOn}举行预选，参加预选的候选人${list.nominees.length}人`;
    case 'formal':
      return `正式代表候选人${list.candidates.length}人，${list.publishedOn}公布`;
  }
}
