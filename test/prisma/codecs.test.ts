import { calendarDate } from '../../law/calendarDate';
import { chongqing } from '../../law/provinces/chongqing';
import { newDistrict } from '../../law/state';
import { atHour } from '../../law/officialAt';
import { id } from '../../law/id';
import { timetable } from '../../law/timetable';
import { PLAN_B } from '../../law/workPlans/planB';
import { canonicalJson } from '../../prisma/chain';
import { deedCodec } from '../../prisma/codecs/deed';
import { eventCodec } from '../../prisma/codecs/event';
import { planCodec } from '../../prisma/codecs/plan';
import { stateCodec } from '../../prisma/codecs/state';
import { planSha256 } from '../../prisma/planSha256';
import { makeDoneStep } from '../make';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const DAY = calendarDate('2011-12-08');
const STATE = { ...newDistrict(atHour(DAY, '08:30'), 3), steps: [makeDoneStep('voterRoll', DAY)] };

describe('what is read back from a JSON column', () => {
  it('is what was stored', () => {
    expect(stateCodec.parse(stored(STATE))).toEqual(STATE);
    const rules = chongqing(2010);
    const plan = timetable({
      ...{ rules, workPlan: PLAN_B, countMode: 'strict', group: id('g'), revision: 2 },
      electionDay: calendarDate('2011-12-28'),
    });
    const read = planCodec.parse(stored(plan));
    expect(read).toEqual(plan);
    expect(planSha256(read)).toBe(planSha256(plan));
  });

  it.each([
    [
      'a day that does not exist',
      { ...STATE, steps: [{ ...STATE.steps[0], armedAt: '2011-02-29T00:00:00.000+08:00' }] },
    ],
    ['a life that no step has', { ...STATE, steps: [{ ...STATE.steps[0], life: 'approved' }] }],
    ['a field that nobody knows', { ...STATE, note: '' }],
    ['a version of another release', { ...STATE, version: 2 }],
    ['a field that is missing', { ...STATE, votes: undefined }],
  ])('fails where it is read when it has %s', (_, row) => {
    expect(stateCodec.safeParse(stored(row)).success).toBe(false);
  });

  it('keeps apart an absent field and one that is null', () => {
    const fact = {
      kind: 'fact',
      step: { code: 'voterRoll', round: 1 },
      fact: 'posted',
      happenedAt: STATE.lastAt,
    };
    expect(deedCodec.safeParse(fact).success).toBe(true);
    expect(deedCodec.safeParse({ ...fact, place: null }).success).toBe(false);
    const closed = { kind: 'closed', at: STATE.lastAt };
    expect(eventCodec.safeParse(closed).success).toBe(true);
    expect(eventCodec.safeParse({ ...closed, notices: undefined }).success).toBe(false);
  });
});

describe('canonical JSON', () => {
  it('is one text for one value, in whatever order it was put together', () => {
    expect(canonicalJson({ b: 1, a: { d: '选区', c: [1.0, null] } })).toBe(
      '{"a":{"c":[1,null],"d":"选区"},"b":1}',
    );
    expect(canonicalJson({ a: { c: [1, null], d: '选区' }, b: 1 })).toBe(
      '{"a":{"c":[1,null],"d":"选区"},"b":1}',
    );
  });
});
