import { calendarDate } from '../../../law/calendarDate';
import { MESSAGES } from '../../../law/event';
import { type MessageAbout, messageText } from '../../../law/text/messages';
import { rowText } from '../../../law/text/rows';

const about: MessageAbout = {
  step: rowText('voterRoll'),
  district: '第七选区',
  on: calendarDate('2011-12-08'),
  days: 3,
  body: '杨家坪街道选指办',
};
const bare: MessageAbout = { step: null, district: null, on: null, days: null, body: null };

describe.each(MESSAGES)('the message %s', (code) => {
  it('is a whole sentence in both languages, and names step, district and day', () => {
    const { zh, en } = messageText(code, about);
    expect(zh).toMatch(/^[^，。]+.*[。？]$/u);
    expect(zh).not.toMatch(/[a-z]|undefined|null|，，|，。/u);
    expect(en).toMatch(/[.?]$/u);
    expect(en).not.toMatch(/undefined|null|,,| {2}/u);
    if (code !== 'timetablePublished') expect(zh).toContain('第七选区“公布选民名单”');
  });

  it('stands without what it could name', () => {
    const { zh, en } = messageText(code, bare);
    expect(`${zh}${en}`).not.toMatch(/undefined|null|“”/u);
  });

  it('says 逾期 only when somebody has confirmed 未张榜', () => {
    const { zh, en } = messageText(code, about);
    expect(/逾期/u.test(zh)).toBe(code === 'missed');
    if (code !== 'missed') expect(en).not.toMatch(/overdue|missed|late\b/u);
  });
});

describe('messages in the words of the law', () => {
  it.each([
    ['notReported', about, '第七选区“公布选民名单”尚未收到张榜报告，请核实（最迟公布日12月8日）。'],
    ['dueSoon', about, '第七选区“公布选民名单”距最迟办理日12月8日还有3天，请抓紧办理。'],
    ['dueSoon', { ...about, days: 0 }, '第七选区“公布选民名单”今天12月8日是最迟办理日，请于今日办结。'],
    ['stageWaiting', about, '第七选区“公布选民名单”应由杨家坪街道选指办办理，目前尚未办理，请尽快办理。'],
    ['askPosted', about, '第七选区“公布选民名单”今天是最迟公布日，请报告：已张榜，还是未张榜？'],
    [
      'timetablePublished',
      { ...bare, on: calendarDate('2011-12-28') },
      '选举工作日程已经公布，选举日为2011年12月28日，请按日程开展工作。',
    ],
  ] as const)('%s', (code, said, zh) => expect(messageText(code, said).zh).toBe(zh));

  it('counts one day in English', () => {
    expect(messageText('dueSoon', { ...about, days: 1 }).en).toContain('due in 1 day, by 8 December');
  });
});
