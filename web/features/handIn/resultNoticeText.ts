import { type Vote } from '../../../law/count';
import { dayOf, type OfficialAt } from '../../../law/officialAt';
import { longDay } from '../../text/dayText';
import { nameOf } from '../paper/tallyFigures';
import { type Scene } from '../step/scene';

type Parts = Pick<Scene, 'district' | 'bodies' | 'nominees' | 'officialNow' | 'steps'>;

/** The notice of a result, drafted from the count so that no figure is typed twice. Always Chinese: it is hung on a wall. */
export function resultNoticeText(parts: Parts, { tally, outcome }: Vote): string {
  const name = (nominee: string): string => nameOf(parts.nominees, nominee);
  const votes = tally.votes.map(({ nominee, votes: count }) => `${name(nominee)}${count}票`).join('，');
  const elected = outcome.kind === 'void' ? [] : outcome.elected;
  return [
    '选举结果公告',
    `${parts.district?.title ?? ''}于${noticeDay(votedAt(parts))}依法举行投票选举。`,
    `选民总数${tally.voters}人，参加投票${tally.participants}人；收回选票${tally.ballots}张，其中有效票${tally.ballots - tally.voidBallots}张，作废票${tally.voidBallots}张。`,
    `各候选人得票：${votes}。`,
    outcomeSentence(outcome, elected.map(name)),
    '现予公告。',
    parts.bodies.find(({ level }) => level === 'electionCommittee')?.name ?? '',
    noticeDay(parts.officialNow),
  ].join('\n');
}

/** 2011年12月28日, without the day of the week. */
function noticeDay(at: OfficialAt): string {
  return longDay(dayOf(at), 'zh').replace(/ .*/, '');
}

function votedAt({ steps, officialNow }: Parts): OfficialAt {
  const voting = steps.find(({ step }) => step.code === 'voting');
  return voting?.marks[0]?.happenedAt ?? officialNow;
}

function outcomeSentence(outcome: Vote['outcome'], elected: readonly string[]): string {
  const names = elected.length === 0 ? '' : `${elected.join('、')}当选。`;
  switch (outcome.kind) {
    case 'elected':
      return `经选举委员会依法确定，本次选举有效，${names}`;
    case 'void':
      return '经选举委员会依法确定，本次选举无效，须重新选举。';
    case 'anotherElection':
      return `经选举委员会依法确定，本次选举有效，${names}尚缺代表${outcome.seatsLeft}名，另行选举。`;
    case 'tie':
      return `经选举委员会依法确定，本次选举有效，${names}票数相等不能确定当选人的，再次投票选出${outcome.seatsLeft}名。`;
  }
}
