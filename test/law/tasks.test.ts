import { id } from '../../law/id';
import { lampOf } from '../../law/lampOf';
import { mayDo } from '../../law/mayDo';
import { datedRowOf } from '../../law/plan';
import { tasksOf } from '../../law/tasks';
import { decided, registered, ROLL } from './beginnings';
import { at, District, PLACES, PLAN, step } from './district7';

const ROW = datedRowOf(PLAN, 'voterRoll');

/** What waits for somebody about the roll at an instant, with its limit. */
function waits(district: District, text: string, who: string): readonly string[] {
  district.until(text);
  return tasksOf(district.state, district.facts(at(text), null), id(who))
    .filter(({ step: { code } }) => code === 'voterRoll')
    .map(({ act, dueAt }) => `${act} ${dueAt?.slice(5, 16).replace('T', ' ') ?? ''}`);
}

function lamp(district: District, text: string): string {
  district.until(text);
  const found = district.state.steps.find(({ code }) => code === 'voterRoll');
  return lampOf(found, ROW, at(text));
}

describe('待办: the roll waits for one body after another', () => {
  it('for nobody while registration is open, then for those who hand it in', () => {
    expect(waits(new District(), '12-03 09:00', '经办人周')).toEqual([]);
    expect(waits(registered(), '12-05 08:00', '经办人周')).toEqual(['handIn 12-05 17:00']);
    expect(waits(registered(), '12-05 08:00', '街道主任冯')).toEqual([]);
  });

  it('for the street, the committee, and those who hang it', () => {
    const district = registered();
    district.submit('12-05 09:00', 'voterRoll', ROLL);
    expect(waits(district, '12-05 10:00', '街道主任冯')).toEqual(['check 12-06 17:00']);
    district.agree('12-06 10:00', 'voterRoll', '街道主任冯');
    expect(waits(district, '12-06 11:00', '街道主任冯')).toEqual([]);
    expect(waits(district, '12-06 11:00', '选委会主任蒋')).toEqual(['decide 12-07 17:00']);
    district.agree('12-07 10:00', 'voterRoll', '选委会主任蒋');
    expect(waits(district, '12-07 11:00', '片长郑')).toEqual(['post 12-09 00:00']);
    expect(waits(district, '12-08 15:59', '经办人周')).toEqual(['post 12-09 00:00']);
    expect(waits(district, '12-08 16:00', '经办人周')).toEqual(['answerPosted 12-09 00:00']);
  });

  it('for those who handed it in when it was returned, and not for who may not rule on their own', () => {
    const district = registered();
    district.submit('12-05 09:00', 'voterRoll', ROLL);
    expect(
      mayDo(district.state, step('voterRoll'), district.facts(at('12-05 10:00'), null), id('经办人周')),
    ).toEqual([]);
    district.giveBack('12-06 09:00', 'voterRoll', '街道主任冯');
    expect(waits(district, '12-06 10:00', '经办人周')).toEqual(['mend 12-05 17:00']);
  });

  it('for the leads of the committee when it hung late: they choose', () => {
    const district = registered();
    district.submit('12-05 09:00', 'voterRoll', ROLL);
    district.agree('12-06 10:00', 'voterRoll', '街道主任冯');
    district.agree('12-07 10:00', 'voterRoll', '选委会主任蒋');
    for (const place of PLACES) district.post('12-09 10:00', 'voterRoll', place, { happened: '12-09 09:00' });
    expect(waits(district, '12-09 11:00', '选委会主任蒋')).toEqual(['choose ']);
    expect(waits(district, '12-09 11:00', '街道主任冯')).toEqual([]);
  });
});

describe("the lamp follows the committee's own published day, 12-08", () => {
  it.each([
    ['before it opens', '12-01 09:00', 'none'],
    ['with days to go', '12-06 09:00', 'green'], // two days
    ['with one day left', '12-07 09:00', 'amber'],
    ['on the day', '12-08 23:00', 'amber'],
    ['after it, nobody having said anything', '12-09 00:00', 'grey'],
    ['the next morning', '12-09 09:00', 'grey'],
  ])('%s it is as it should', (_when, text, expected) => {
    expect(lamp(new District(), text)).toBe(expected);
  });

  it('turns red only when somebody confirmed 未张榜', () => {
    const district = new District();
    district.until('12-09 09:00');
    district.act('12-09 10:00', '经办人周', { kind: 'notPosted', step: step('voterRoll') });
    expect(lamp(district, '12-09 10:00')).toBe('red');
  });

  it('is red for a list that hung late, green for one in time', () => {
    const late = decided();
    for (const place of PLACES) late.post('12-09 10:00', 'voterRoll', place, { happened: '12-09 09:00' });
    expect(lamp(late, '12-09 12:00')).toBe('red');
    const inTime = decided();
    inTime.postEverywhere('12-08 09:00', 'voterRoll');
    expect(lamp(inTime, '12-20 12:00')).toBe('green');
  });
});
