import { type Agent } from 'supertest';
import { type DistrictView, type ElectionView } from '../../api/views/election';
import { type InboxView, type MessageView } from '../../api/views/inbox';
import { type PersonChoice, type TimetableView } from '../../api/views/plan';
import { type StepView } from '../../api/views/steps';
import { bodyOf, codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';
import { publishTimetable } from './publishTimetable';

const ELECTION = '/api/v1/elections/2011-jiulongpo';
const DISTRICT = `${ELECTION}/districts/07`;

let api: OpenApi;
let officer: Agent;
let chair: Agent;

// 26 October: the timetable is published, working groups are being formed.
beforeAll(async () => {
  api = await openApi();
  [officer, chair] = await Promise.all([api.signIn('d07-10'), api.signIn('ec-01')]);
  await publishTimetable(api);
  await chair
    .post(`${ELECTION}/clock`)
    .send({ do: 'stepTo', at: '2011-10-26T09:00:00.000+08:00' })
    .expect(200);
}, 60_000);

afterAll(() => api.close());

const read = <View>(who: Agent, path: string): Promise<View> => bodyOf<View>(who.get(path).expect(200));

async function stepOf(who: Agent, code: string): Promise<StepView | undefined> {
  const { stages } = await read<DistrictView>(who, DISTRICT);
  return stages.flatMap(({ steps }) => steps).find(({ step }) => step.code === code);
}

describe('the district, for its officer', () => {
  it('shows each step with its day, the other reading and why it is this day', async () => {
    const roll = await stepOf(officer, 'voterRoll');
    expect(roll?.why?.zh).toContain('选举日2011-12-28');
    expect(roll).toMatchObject({
      title: '公布选民名单',
      way: 'publication',
      life: 'waiting',
      opensOn: '2011-12-02',
      publishedOn: '2011-12-08',
      commonOn: '2011-12-08',
      strictOn: '2011-12-07',
      ifMissed: 'moveElectionDay',
      ground: { zh: '选举法（2010年）第二十七条' },
      paperKind: 'rollSummary',
      evidence: true,
    });
  });

  it('names the bodies of the chain, their limits and whose turn it is', async () => {
    expect(await stepOf(officer, 'workingGroup')).toMatchObject({
      life: 'open',
      chain: [
        {
          stage: 0,
          body: '第七选区选举工作组',
          verb: '报送',
          limitAt: '2011-10-28T17:00:00.000+08:00',
          here: true,
        },
        { stage: 1, verb: '审核', here: false },
        { stage: 2, body: '九龙坡区选举委员会', verb: '确定', here: false },
      ],
    });
  });

  it('offers the hand-in to those who may, and to nobody above', async () => {
    expect((await stepOf(officer, 'workingGroup'))?.acts).toEqual([
      { kind: 'submit', membership: 'd07-10.d07-working.officer' },
    ]);
    expect((await stepOf(chair, 'workingGroup'))?.acts).toEqual([]);
  });

  it('lists the twelve places of posting before anything hangs there', async () => {
    const roll = await stepOf(officer, 'voterRoll');
    expect(roll?.places).toHaveLength(12);
    expect(roll?.places[0]?.posting).toBeNull();
  });

  it('shows the days that hang on a fact as provisional until it happens', async () => {
    const { dates } = await read<DistrictView>(officer, DISTRICT);
    expect(dates.find(({ code }) => code === 'appealWindow')).toMatchObject({
      on: '2011-12-13',
      provisional: true,
    });
  });

  it('names who could confirm a late entry: the people in office in its bodies', async () => {
    expect(await read<PersonChoice[]>(officer, `${DISTRICT}/people`)).toContainEqual({
      membership: 'd07-10.d07-working.officer',
      name: '苏敏',
      title: '选区选举工作组经办人',
    });
  });
});

describe('the inbox', () => {
  it('holds what the body has to do, by due instant, and what opens next', async () => {
    const { tasks, nextOpens } = await read<InboxView>(officer, '/api/v1/inbox');
    expect(tasks[0]).toMatchObject({
      act: 'handIn',
      title: '组建选区工作组',
      dueAt: '2011-10-28T17:00:00.000+08:00',
      lamp: 'green',
      district: { code: '07' },
    });
    const due = tasks.map(({ dueAt }) => dueAt);
    expect(due).toEqual([...due].sort());
    expect(nextOpens).toEqual({ title: '选民登记', district: '第七选区（新风社区）', on: '2011-11-01' });
  });

  it('of the chair is empty while nothing has come that far', async () => {
    expect((await read<InboxView>(chair, '/api/v1/inbox')).tasks).toEqual([]);
  });

  it('of the community’s leads holds what their working group has to report', async () => {
    const lead = await api.signIn('d07-02');
    const { tasks } = await read<InboxView>(lead, '/api/v1/inbox');
    expect(tasks.map(({ act }) => act)).toContain('report');
  });
});

describe('the messages', () => {
  it('say what opened and until when, newest first', async () => {
    const messages = await read<MessageView[]>(officer, '/api/v1/messages?limit=20');
    const line = messages.find(({ zh }) => zh.includes('组建选区工作组'));
    expect(line).toMatchObject({
      zh: '第七选区（新风社区）“组建选区工作组”可以开始办理，最迟10月31日办结。',
      urgent: false,
      district: { code: '07' },
    });
    const instants = messages.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort().reverse());
  });

  it('are at most two hundred at once', async () => {
    expect(await codeOf(officer.get('/api/v1/messages?limit=201'), 400)).toBe('INVALID_REQUEST');
  });
});

describe('the election', () => {
  it('lists eleven districts with seventeen seats, each with its nearest open step', async () => {
    const election = await read<ElectionView>(officer, ELECTION);
    expect(election).toMatchObject({ seats: 17, revision: 1, electionDay: '2011-12-28', mode: 'sample' });
    expect(election.districts).toHaveLength(11);
    expect(election.districts[6]).toMatchObject({
      ...{ code: '07', seats: 3, opened: true, closed: false },
      current: { step: { code: 'workingGroup', round: 1 }, publishedOn: '2011-10-31', lamp: 'green' },
    });
  });

  it('shows its timetable with both readings', async () => {
    const table = await read<TimetableView>(officer, `${ELECTION}/timetable`);
    expect(table).toMatchObject({ revision: 1, countMode: 'common', electionDay: '2011-12-28' });
    const row = table.rows.find(({ code }) => code === 'formalList');
    expect(row).toMatchObject({ on: '2011-12-21', commonOn: '2011-12-21', strictOn: '2011-12-20' });
    expect(row?.why.en).toContain('2011-12-28');
  });

  it('has no draft left once it is published', async () => {
    expect(await read(chair, `${ELECTION}/drafts`)).toEqual([]);
  });

  it('shows a revision by its number, a draft to the committee’s people alone', async () => {
    const { prisma } = api.sources;
    const group = '2011-jiulongpo';
    const revision = (n: number): string => `${ELECTION}/timetable?group=${group}&revision=${n}`;
    expect(await read(officer, revision(1))).toEqual(await read(officer, `${ELECTION}/timetable`));
    await prisma.planRevision.create({
      data: {
        ...{ groupId: group, revision: 2, electionDay: '2012-01-04', countMode: 'common' },
        ...{ sha256: 'b'.repeat(64), createdBy: 'office-02' },
      },
    });
    expect(await read(chair, revision(2))).toMatchObject({
      revision: 2,
      electionDay: '2012-01-04',
      rows: [],
    });
    expect(await codeOf(officer.get(revision(2)), 404)).toBe('UNKNOWN_TIMETABLE');
    expect(await codeOf(chair.get(revision(3)), 404)).toBe('UNKNOWN_TIMETABLE');
    expect(await codeOf(chair.get(`${ELECTION}/timetable?revision=1`), 400)).toBe('INVALID_REQUEST');
  });

  it('is closed to people without a post in it', async () => {
    const { prisma } = api.sources;
    await prisma.person.create({ data: { id: 'stranger', name: '外人' } });
    await prisma.user.create({ data: { id: 'stranger', name: '外人', email: 'stranger@example.org' } });
    const stranger = await api.signIn('stranger');
    expect(await read(stranger, '/api/v1/elections')).toEqual([]);
    for (const path of ['', '/districts/07', '/districts/07/history', '/timetable', '/clock']) {
      expect(await codeOf(stranger.get(`${ELECTION}${path}`), 403)).toBe('NOT_YOUR_ELECTION');
    }
  });
});
