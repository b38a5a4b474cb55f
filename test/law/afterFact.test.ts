import { workPlan } from '../../law/basis';
import { calendarDate } from '../../law/calendarDate';
import { dayOfAfterFact } from '../../law/afterFact';
import { replay } from '../../law/replay';
import { whyThisDay } from '../../law/whyThisDay';
import { makeAfterFactRow, makeDatedRow, makeDistrict, makeDoneStep, makePlan } from '../make';

const basis = workPlan('工作方案');
const roll = makeDatedRow(); // planned for 2011-12-08
const appeals = makeAfterFactRow(); // five days after the roll
const decisions = makeAfterFactRow({
  code: 'appealDecision',
  after: 'appealWindow',
  plusDays: 3,
  derivation: [{ kind: 'daysAfter', days: 3, basis }],
});
const plan = makePlan([roll, appeals, decisions]);
const posted = (on: string) => makeDistrict({ steps: [makeDoneStep('voterRoll', calendarDate(on))] });

describe('选举法（2010年）第二十八条: five days to appeal, three to decide, from the last posting', () => {
  it.each([
    ['posted as planned', posted('2011-12-08'), ['2011-12-13', '2011-12-16'], false],
    [
      'posted three days early: the window closes early',
      posted('2011-12-05'),
      ['2011-12-10', '2011-12-13'],
      false,
    ],
    ['posted a day late', posted('2011-12-09'), ['2011-12-14', '2011-12-17'], false],
    ['not posted yet: the timetable stands in', makeDistrict(), ['2011-12-13', '2011-12-16'], true],
    ['before the district has any state', null, ['2011-12-13', '2011-12-16'], true],
  ] as const)('%s', (_, state, [appealsTo, decisionsTo], provisional) => {
    expect(dayOfAfterFact(plan, appeals, state)).toEqual({ on: appealsTo, provisional });
    expect(dayOfAfterFact(plan, decisions, state)).toEqual({ on: decisionsTo, provisional });
  });

  it('a posting of another round, or of another list, does not count', () => {
    const steps = [
      makeDoneStep('voterRoll', calendarDate('2011-12-05'), 2),
      makeDoneStep('preliminaryList', calendarDate('2011-12-05')),
    ];
    expect(dayOfAfterFact(plan, appeals, makeDistrict({ steps }))).toEqual({
      on: '2011-12-13',
      provisional: true,
    });
  });

  it('the second publication opens a window of its own', () => {
    const again = makeDatedRow({ round: 2, publishedOn: calendarDate('2011-12-15') });
    const appealsAgain = makeAfterFactRow({ round: 2 });
    const both = makePlan([roll, appeals, again, appealsAgain]);
    expect(dayOfAfterFact(both, appealsAgain, posted('2011-12-08')).on).toBe('2011-12-20');
  });

  it('a row that hangs on a plain date is never provisional', () => {
    const suit = makeDatedRow({ code: 'suit', publishedOn: calendarDate('2011-12-23') });
    const later = makeAfterFactRow({ code: 'rollKept', after: 'suit', plusDays: 1 });
    expect(dayOfAfterFact(makePlan([suit, later]), later, null)).toEqual({
      on: '2011-12-24',
      provisional: false,
    });
  });

  it('a timetable without the row to count from is refused', () => {
    expect(() => dayOfAfterFact(makePlan([appeals]), appeals, null)).toThrow('voterRoll, round 1');
  });

  it('its derivation replays to the same day', () => {
    const state = posted('2011-12-05');
    expect(replay(whyThisDay(plan, appeals, state))).toBe('2011-12-10');
    expect(replay(whyThisDay(plan, decisions, state))).toBe('2011-12-13');
  });
});
