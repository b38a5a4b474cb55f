import { calendarDate } from '../../law/calendarDate';
import { type Deed } from '../../law/deed';
import { type Event } from '../../law/event';
import { type Facts } from '../../law/facts';
import { id } from '../../law/id';
import { nextWake } from '../../law/nextWake';
import { type OfficialAt } from '../../law/officialAt';
import { type Paper } from '../../law/paper';
import { newElection, type State } from '../../law/state';
import { tasksOf } from '../../law/tasks';
import { turn } from '../../law/turn';
import { at, PLAN, ROSTER, RULES, said } from './district7';

const DRAFT: Paper = {
  paperId: id('draft'),
  sha256: id('sha-draft'),
  content: {
    kind: 'timetable',
    group: PLAN.group,
    revision: 1,
    electionDay: calendarDate('2011-12-28'),
    planSha256: id('plan'),
    minutes: '选举委员会第一次会议',
  },
  files: 0,
  editedBy: [id('选举办褚')],
};
const FIXED = { code: 'electionDayFixed', round: 1 } as const;

function facts(now: OfficialAt, plan: Facts['plan'] = null): Facts {
  const office = { quietFrom: '21:00', quietTo: '08:00' };
  return { now, plan, rules: RULES, roster: ROSTER, office, paper: DRAFT, places: [] };
}

function take(state: State, text: string, act?: { who: string; deed: Deed }): ReturnType<typeof turn> {
  const now = at(text);
  const actor = { membership: id<'Membership'>(`m-${act?.who ?? ''}`) };
  const deed = act === undefined ? null : { deed: act.deed, actor, at: now, tooOld: false };
  return turn({ state, now, facts: (instant) => facts(instant), act: deed });
}

describe('the committee fixes election day before there is a timetable', () => {
  const begun = take(newElection(at('10-25 08:30')), '10-25 08:30');
  const handedIn = take(begun.state, '10-25 09:00', {
    who: '选举办褚',
    deed: { kind: 'submit', step: FIXED, paper: DRAFT },
  });
  const agree: Deed = { kind: 'agree', step: FIXED, shown: DRAFT.sha256 };

  it('its office is asked to hand the timetable in, and nothing else waits', () => {
    const tasks = tasksOf(begun.state, facts(at('10-25 08:30')), id('选举办褚'));
    expect(tasks.map(({ step, act }) => [step.code, act])).toEqual([['electionDayFixed', 'handIn']]);
    expect(nextWake(begun.state, facts(at('10-25 08:30')))).toBeNull();
  });

  it('its chair agrees, and the timetable is published', () => {
    const agreed = take(handedIn.state, '10-25 10:00', { who: '选委会主任蒋', deed: agree });
    const kinds = agreed.events.map((event: Event) => event.kind);
    expect(kinds).toEqual(['decided', 'done', 'planPublished']);
    expect(agreed.events.at(-1)).toMatchObject({ revision: 1, electionDay: '2011-12-28' });
  });

  it('its office does not agree in its place', () => {
    const agreed = take(handedIn.state, '10-25 10:00', { who: '选举办主任卫', deed: agree });
    expect(agreed.ruling === null ? '' : said(agreed.ruling)).toBe('NOT_YOUR_BODY');
  });

  it('no step of a district is among its own', () => {
    const deed: Deed = { kind: 'notPosted', step: { code: 'voterRoll', round: 1 } };
    const refused = take(begun.state, '10-25 10:00', { who: '选举办褚', deed });
    expect(refused.ruling === null ? '' : said(refused.ruling)).toBe('STEP_NOT_IN_PLAN');
  });
});
