import { type Agent, type Test } from 'supertest';
import { keepClocks } from '../../api/clock/clockKeeper';
import { endOfNight } from '../../api/clock/skipNight';
import { watchClock } from '../../api/clock/watchClock';
import { type OfficialAt, officialAt } from '../../law/officialAt';
import { id } from '../../law/id';
import { type ClockCommand, type ClockView } from '../../api/views/clock';
import { type InboxView } from '../../api/views/inbox';
import { bodyOf, codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';
import { publishTimetable } from './publishTimetable';

const ELECTION = id<'Election'>('2011-jiulongpo');
const CLOCK = `/api/v1/elections/${ELECTION}/clock`;
const at = (text: string): OfficialAt => officialAt(`2011-${text}:00.000+08:00`);
const orNone = (text: string | null): OfficialAt | null => (text === null ? null : at(text));
const HOUR_MS = 1000; // of wall time, at 3600

let api: OpenApi;
let program: Agent;

// One record for all: a test begins where the one before it ended.
beforeAll(async () => {
  api = await openApi();
  program = await api.signIn('office-02', { unattended: true });
  await publishTimetable(api);
}, 60_000);

afterAll(() => api.close());

const look = (who: Agent = program): Promise<ClockView> => bodyOf<ClockView>(who.get(CLOCK).expect(200));
const ask = (command: ClockCommand, who: Agent = program): Test => who.post(CLOCK).send(command);
const set = (command: ClockCommand, who: Agent = program): Promise<ClockView> =>
  bodyOf<ClockView>(ask(command, who).expect(200));

describe('the night', () => {
  it.each([
    [
      'in the evening, nothing before the morning',
      { now: '11-01T20:00', until: null, nextEventAt: null },
      '11-02T07:55',
    ],
    ['after midnight', { now: '11-02T03:00', until: null, nextEventAt: '11-02T08:30' }, '11-02T07:55'],
    ['by day', { now: '11-01T19:59', until: null, nextEventAt: null }, null],
    ['when a window closes at 24:00', { now: '11-01T21:00', until: null, nextEventAt: '11-02T00:00' }, null],
    [
      'when the run ends before the morning',
      { now: '11-01T21:00', until: '11-02T06:00', nextEventAt: null },
      null,
    ],
    [
      'when the run ends at eight',
      { now: '11-01T21:00', until: '11-02T08:00', nextEventAt: null },
      '11-02T07:55',
    ],
    ['a moment before eight', { now: '11-02T07:55', until: null, nextEventAt: null }, null],
  ])('%s', (_what, { now, until, nextEventAt }, morning) => {
    const night = { now: at(now), until: orNone(until), nextEventAt: orNone(nextEventAt) };
    expect(endOfNight(night)).toBe(orNone(morning));
  });
});

describe('the clock of a sample', () => {
  it('that nobody has set going stands for no reason', async () => {
    expect(await look()).toMatchObject({ state: 'paused', pausedBecause: null });
  });

  it('steps to an instant and answers when every district has settled it', async () => {
    const clock = await set({ do: 'stepTo', at: at('10-26T09:00') });
    expect(clock).toMatchObject({
      officialNow: at('10-26T09:00'),
      state: 'paused',
      pausedBecause: 'arrived',
    });
    const open = await api.sources.prisma.step.count({ where: { code: 'voterGroups', life: 'open' } });
    expect(open).toBe(11);
    expect(clock.nextEventAt).not.toBeNull();
    expect(String(clock.nextEventAt) > at('10-26T09:00')).toBe(true);
  });

  it('steps to the next event of any process', async () => {
    const { nextEventAt } = await look();
    const clock = await set({ do: 'nextEvent' });
    expect(clock.officialNow).toBe(nextEventAt);
    expect(String(clock.nextEventAt) > clock.officialNow).toBe(true);
  });

  it('never goes back', async () => {
    expect(await codeOf(ask({ do: 'stepTo', at: at('10-25T09:00') }), 409)).toBe('CLOCK_BACKWARD');
  });

  it('moves nothing when Temporal is away', async () => {
    const before = await look();
    api.temporal.is = 'away';
    expect(await codeOf(ask({ do: 'run' }), 503)).toBe('RECORD_UNAVAILABLE');
    api.temporal.is = 'there';
    expect(await look()).toEqual(before);
  });

  it('runs two hours in a second to the morning of the next day, past those who only watch', async () => {
    await set({ do: 'stepTo', at: at('10-28T10:00') });
    const running = await set({ do: 'nextDay' });
    expect(running).toMatchObject({ state: 'running', factor: 7200, until: at('10-29T08:00') });
    api.wall.nowMs += 12 * HOUR_MS;
    await watchClock(api.sources, ELECTION);
    const clock = await look();
    expect(clock).toMatchObject({
      officialNow: at('10-29T08:00'),
      state: 'paused',
      pausedBecause: 'arrived',
    });
  });

  it('goes on over what waited when somebody let it run, and stops for what is new', async () => {
    const officer = await api.signIn('d07-10');
    const { tasks } = await bodyOf<InboxView>(officer.get('/api/v1/inbox').expect(200));
    expect(tasks.length).toBeGreaterThan(0);
    await set({ do: 'run' }, officer);
    await watchClock(api.sources, ELECTION);
    expect(await look(officer)).toMatchObject({ state: 'running', factor: 3600 });
    // Registration opens on 1 November at 08:30: something new for the district's officer.
    api.wall.nowMs += 73 * HOUR_MS;
    await api.sources.workflows.lookAgain(id('district/2011-jiulongpo/07'));
    await watchClock(api.sources, ELECTION);
    const clock = await look(officer);
    expect(clock).toMatchObject({
      officialNow: at('11-01T09:00'),
      state: 'paused',
      pausedBecause: 'waiting',
    });
    expect(clock.waitingFor).toContainEqual({ name: '苏敏', title: '选区选举工作组经办人' });
    await officer.post('/api/v1/sign-out');
  });

  it('stands when the server is asked to stop, and after a crash at the last event', async () => {
    await set({ do: 'run' });
    api.wall.nowMs += HOUR_MS;
    const keeper = await keepClocks(api.sources);
    expect(await look()).toMatchObject({ officialNow: at('11-01T09:00'), pausedBecause: 'restarted' });
    await set({ do: 'run' });
    api.wall.nowMs += HOUR_MS;
    await keeper.stop();
    expect(await look()).toMatchObject({ officialNow: at('11-01T10:00'), pausedBecause: 'restarted' });
    api.wall.nowMs += 24 * HOUR_MS;
    expect((await look()).officialNow).toBe(at('11-01T10:00'));
  });

  it('of a real election cannot be set', async () => {
    await api.sources.prisma.election.update({ where: { id: ELECTION }, data: { mode: 'real' } });
    expect(await codeOf(ask({ do: 'run' }), 409)).toBe('CLOCK_IS_REAL');
    expect(await look()).toMatchObject({ state: 'real', factor: 1 });
  });
});
