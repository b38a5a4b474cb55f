import { REFUSALS } from '../../../law/refusal';
import { refusalText } from '../../../law/text/refusals';

const CHINESE = /\p{Script=Han}/u;
/** Details as rulings give them; every sentence has to stand with all of them and with none. */
const EVERY_DETAIL = {
  post: '社区工作组组长',
  level: 'street',
  step: 'voterRoll',
  from: '2011-12-09',
  paper: 'rollSummary',
  candidates: 3,
  seats: 3,
  least: 4,
  most: 6,
  preliminary: 5,
  postOn: '2011-12-09',
  limitOn: '2011-12-08',
  publishedOn: '2011-12-08',
  earliestElectionDay: '2011-12-29',
  place: '村口',
  happenedAt: '2011-12-09T09:30:00.000+08:00',
  fact: 'carriedOut',
  line: 'ballots',
  problem: 'voidOverBallots',
};

describe.each(REFUSALS)('%s', (code) => {
  it.each([
    ['none of its details', {}],
    ['every detail', EVERY_DETAIL],
    ['empty details', Object.fromEntries(Object.keys(EVERY_DETAIL).map((name) => [name, '']))],
  ])('says what stands in the way and what to do next, in both languages, with %s', (_, details) => {
    const { zh, en, next } = refusalText(code, details);
    for (const sentence of [zh, next.zh]) {
      expect(sentence).toMatch(/^[^，。；：]+.*。$/u);
      expect(sentence).not.toMatch(/[a-z]|undefined|NaN|，，|，。|。。|“”/u);
    }
    for (const sentence of [en, next.en]) {
      expect(sentence).toMatch(/^[A-Z“].*\.$/u);
      expect(sentence.replace('社区工作组组长', '').replace('村口', '')).not.toMatch(CHINESE);
      expect(sentence).not.toMatch(/undefined|NaN|, ,|,\.| {2}|\.\.|“”/u);
    }
  });
});

describe('a refusal shows the figures that it is about', () => {
  it('three candidates for three seats', () => {
    const words = refusalText('CANDIDATES_TOO_FEW', { seats: 3, candidates: 3, least: 4 });
    expect(words.zh).toBe('候选人人数不足，现有3人，应选代表3名，候选人至少应有4人。');
    expect(words.en).toBe('There are too few candidates (candidates 3, seats 3); at least 4 are needed.');
  });

  it('a posting day after its limit, with the earliest election day that would cure it', () => {
    const words = refusalText('POSTING_DAY_TOO_LATE', {
      postOn: '2011-12-09',
      limitOn: '2011-12-08',
      earliestElectionDay: '2011-12-29',
    });
    expect(words.zh).toBe('拟定的张榜日12月9日晚于最迟公布日12月8日。');
    expect(words.next.zh).toBe(
      '请将张榜日改在12月8日以内（含当日）；确已来不及的，由选举委员会研究另定选举日，最早为2011年12月29日。',
    );
    expect(words.next.en).toContain('29 December 2011 at the earliest');
  });

  it('the step that has to come first, by its title', () => {
    const words = refusalText('PRECEDING_STEP_OPEN', { step: 'registration' });
    expect(words.zh).toBe('前面的环节“选民登记”尚未办结，本环节还不能办理。');
    expect(words.next.zh).toBe('请先办结“选民登记”，再办理本环节。');
    expect(words.next.en).toBe('Finish “Register voters” first.');
  });

  it.each([
    ['voters', '两次录入的选民总数不一致。'],
    ['nominee-3', '两次录入的候选人得票数不一致。'], // an id is never shown
  ])('a tally whose line %s was typed differently', (line, zh) => {
    expect(refusalText('TALLY_TYPED_DIFFERENTLY', { line }).zh).toBe(zh);
  });

  it('an impossible tally names the contradiction', () => {
    expect(refusalText('TALLY_IMPOSSIBLE', { problem: 'participantsOverVoters' }).zh).toBe(
      '计票数字前后矛盾：参加投票的选民人数多于选民总数。',
    );
  });

  it('who has to act instead', () => {
    expect(refusalText('NOT_YOUR_BODY', { post: '社区工作组组长', level: 'electionCommittee' }).zh).toBe(
      '您以“社区工作组组长”身份不能办理此事，应由选举委员会办理。',
    );
  });
});
