import { electionLaw } from '../../../law/basis';
import { calendarDate } from '../../../law/calendarDate';
import { type Event, type EventKind } from '../../../law/event';
import { id } from '../../../law/id';
import { atHour } from '../../../law/officialAt';
import { eventText } from '../../../law/text/events';
import { rowText } from '../../../law/text/rows';
import { makeTally, nominee } from '../../make';

const on = calendarDate;
const at = atHour(on('2011-12-08'), '09:00');
const step = { code: 'voterRoll', round: 1 } as const;
const actor = { membership: id<'Membership'>('m-7-officer') };
const paper = { paperId: id<'Paper'>('p-1'), sha256: id<'Sha256'>('ab') };
const shown = paper.sha256;
const people = [id<'Person'>('zhou'), id<'Person'>('wu')];
const tally = makeTally({ voidBallots: 4 });

/** One event of each kind with its line; the compiler asks for every kind. */
const LINES: { readonly [Kind in EventKind]: readonly [Extract<Event, { kind: Kind }>, string] } = {
  planAdopted: [
    { kind: 'planAdopted', at, revision: 2, rearmed: [step] },
    '开始执行第2号日程，1个环节重新计时',
  ],
  planPublished: [
    { kind: 'planPublished', at, group: id('g'), revision: 1, electionDay: on('2011-12-28') },
    '公布第1号选举工作日程，选举日为2011年12月28日',
  ],
  opened: [{ kind: 'opened', at, step }, '“公布选民名单”开始办理'],
  rungReached: [
    {
      kind: 'rungReached',
      at,
      step,
      rung: id('limit-3'),
      revision: 1,
      notices: [{ message: 'dueSoon', to: people }],
    },
    '“公布选民名单”：提醒最迟办理日将到，通知2人',
  ],
  notReported: [{ kind: 'notReported', at, step }, '“公布选民名单”最迟公布日已过，尚未收到张榜报告，请核实'],
  missedConfirmed: [{ kind: 'missedConfirmed', at, step }, '“公布选民名单”经确认未按时张榜，已逾期'],
  windowClosed: [{ kind: 'windowClosed', at, window: 'appealWindow' }, '对选民名单的申诉期满'],
  submitted: [
    { kind: 'submitted', at, step, paper, actor, byPerson: id('zhou'), people: [] },
    '周红报送“公布选民名单”材料',
  ],
  passedOn: [
    { kind: 'passedOn', at, step, shown, actor, stage: 2, people: [] },
    '周红审核同意“公布选民名单”材料，送下一级办理',
  ],
  decided: [
    { kind: 'decided', at, step, shown, actor, postOn: on('2011-12-08'), toPost: ['村口', '桥头'], list: [] },
    '周红审定“公布选民名单”材料，定于12月8日在2处张榜',
  ],
  returned: [
    { kind: 'returned', at, step, shown, actor, comments: [{ item: '第三组', text: '人数与登记册不符' }] },
    '周红退回“公布选民名单”材料；第三组：人数与登记册不符',
  ],
  factRecorded: [
    { kind: 'factRecorded', at, step, fact: 'posted', place: '村口', happenedAt: at, actor },
    '周红登记“公布选民名单”在村口张榜，时间12月8日09:00',
  ],
  saidNotPosted: [{ kind: 'saidNotPosted', at, step, actor }, '周红确认“公布选民名单”未张榜'],
  done: [
    { kind: 'done', at, step, happenedAt: at, standing: 'inTime' },
    '“公布选民名单”办结，时间12月8日09:00',
  ],
  skipped: [
    { kind: 'skipped', at, step, ground: electionLaw(2010, 32) },
    '“公布选民名单”不需办理（选举法（2010年）第三十一条）',
  ],
  choiceOpened: [
    {
      kind: 'choiceOpened',
      at,
      choice: {
        step,
        limitOn: on('2011-12-08'),
        happenedOn: on('2011-12-09'),
        earliestElectionDay: on('2011-12-29'),
      },
    },
    '“公布选民名单”12月9日张榜，晚于最迟公布日12月8日，由选举委员会研究是否另定选举日（最早2011年12月29日）',
  ],
  listChanged: [
    {
      kind: 'listChanged',
      at,
      list: { stage: 'formal', candidates: [nominee('甲')], publishedOn: on('2011-12-21') },
    },
    '正式代表候选人1人，2011-12-21公布',
  ],
  voteCounted: [
    {
      kind: 'voteCounted',
      at,
      vote: { round: 1, tally, outcome: { kind: 'elected', elected: [nominee('甲')] } },
    },
    '第1次投票：选民1000人，参加投票900人，收回选票900张，作废4张；选举有效，当选1人',
  ],
  closed: [{ kind: 'closed', at }, '选举工作办结'],
};

const names = { step: rowText('voterRoll'), actorName: '周红' };

describe('the history of a district (办理记录)', () => {
  it.each(Object.values(LINES))('$kind', (event, zh) => {
    expect(eventText(event, names).zh).toBe(zh);
    expect(eventText(event, names).en).toMatch(/^(“Publish the voter roll”|[A-Z]).*[^.]$/u);
    const bare = eventText(event, { step: null, actorName: null });
    expect(`${bare.zh}${bare.en}`).not.toMatch(/undefined|null|“”/u);
  });

  it('an entry after the limit says so, with its reason', () => {
    const [posting] = LINES.factRecorded;
    const enteredLate = { reason: '山区无信号', evidence: paper, second: id<'Membership'>('m-2') };
    const words = eventText({ ...posting, enteredLate }, names);
    expect(words.zh).toBe('周红登记“公布选民名单”在村口张榜，时间12月8日09:00（补录，原因：山区无信号）');
    expect(words.en).toContain(
      'posted at 村口 on 8 December 09:00, recorded by 周红 (entered after the limit',
    );
  });

  it.each([
    ['late', '，晚于最迟公布日'],
    ['missed', '，已逾期'],
    ['notReported', '，此前未按时报告'],
  ] as const)('a step that ends %s says how it stood', (standing, words) => {
    expect(eventText({ ...LINES.done[0], standing }, names).zh).toBe(
      `“公布选民名单”办结，时间12月8日09:00${words}`,
    );
  });

  it('one person told in two posts is one person', () => {
    const [first] = people;
    const notices = [
      { message: 'dueSoon', to: people },
      { message: 'askPosted', to: first === undefined ? [] : [first] },
    ] as const;
    expect(eventText({ ...LINES.rungReached[0], notices }, names).zh).toBe(
      '“公布选民名单”：提醒最迟办理日将到、询问是否已张榜，通知2人',
    );
  });

  it('a reminder that found nobody in office says so', () => {
    expect(eventText({ ...LINES.rungReached[0], notices: [] }, names).zh).toBe(
      '“公布选民名单”：提醒，无在任人员可通知',
    );
  });

  it.each([
    [{ kind: 'void', because: 'halfDidNotTakePart' }, '参加投票的选民未过半数，选举无效'],
    [{ kind: 'void', because: 'moreBallotsThanVoters' }, '收回选票多于投票人数，选举无效'],
    [{ kind: 'anotherElection', elected: [nominee('甲')], seatsLeft: 2 }, '选举有效，当选1人，尚缺2名'],
    [
      { kind: 'tie', elected: [nominee('甲')], tied: [nominee('乙'), nominee('丙')], seatsLeft: 1 },
      '选举有效，当选1人；2人得票相等，须再次投票确定1名',
    ],
  ] as const)('a vote that ends as %j', (outcome, zh) => {
    const [counted] = LINES.voteCounted;
    const words = eventText({ ...counted, vote: { ...counted.vote, outcome } }, names);
    expect(words.zh.split('；').slice(1).join('；')).toBe(zh);
  });
});
