import { atHour } from '../../law/officialAt';
import { calendarDate } from '../../law/calendarDate';
import { type Outcome } from '../../law/count';
import { id, type NomineeId } from '../../law/id';
import { resultNoticeText } from '../../web/features/handIn/resultNoticeText';

const [bai, liu]: [NomineeId, NomineeId] = [id('bai'), id('liu')];
const parts = {
  district: { code: '07', title: '第七选区（新风社区）' },
  bodies: [{ level: 'electionCommittee', name: '九龙坡区选举委员会' }],
  nominees: [],
  officialNow: atHour(calendarDate('2011-12-28'), '20:40'),
  steps: [],
};

function notice(outcome: Outcome): string {
  const votes = [
    { nominee: bai, votes: 4120 },
    { nominee: liu, votes: 2510 },
  ];
  const tally = { voters: 7475, participants: 6120, ballots: 6118, voidBallots: 41, votes };
  return resultNoticeText(parts, { round: 1, tally, outcome });
}

describe('the notice drafted from a count', () => {
  it('holds every figure, so that none is typed twice; valid ballots are 6118 − 41', () => {
    const text = notice({ kind: 'elected', elected: [bai] });
    for (const figure of ['7475人', '6120人', '6118张', '6077张', '41张', 'bai4120票', 'liu2510票']) {
      expect(text).toContain(figure);
    }
    expect(text).toContain('于2011年12月28日依法举行投票选举');
    expect(text.split('\n').slice(-2)).toEqual(['九龙坡区选举委员会', '2011年12月28日']);
  });

  it('names nobody as elected when the vote is void', () => {
    const text = notice({ kind: 'void', because: 'halfDidNotTakePart' });
    expect(text).toContain('本次选举无效，须重新选举');
    expect(text).not.toContain('当选。');
  });

  it('tells 另行选举 from 再次投票', () => {
    expect(notice({ kind: 'anotherElection', elected: [bai], seatsLeft: 2 })).toContain(
      'bai当选。尚缺代表2名，另行选举',
    );
    expect(notice({ kind: 'tie', elected: [], tied: [bai, liu], seatsLeft: 1 })).toContain('再次投票选出1名');
  });
});
