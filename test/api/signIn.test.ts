import { hash } from '@node-rs/argon2';
import supertest from 'supertest';
import { type MeView, type SamplePeopleView } from '../../api/views/person';
import { bodyOf, codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';

let sample: OpenApi;
let real: OpenApi;

beforeAll(async () => {
  [sample, real] = await Promise.all([openApi(), openApi({ sample: false })]);
}, 60_000);

afterAll(() => Promise.all([sample.close(), real.close()]));

const listed = (): Promise<SamplePeopleView> =>
  bodyOf<SamplePeopleView>(supertest(sample.app).get('/api/v1/sample/people').expect(200));

describe('a sample election', () => {
  it('lists its people with all their posts: the information officer holds three', async () => {
    const { people } = await listed();
    const officer = people.find(({ id }) => id === 'd07-07');
    expect(officer?.posts.map(({ post }) => post).sort()).toEqual(['areaLeader', 'member', 'officer']);
  });

  it('names first the bodies that no program plays, and the officer to begin with', async () => {
    const { people, visited, beginWith } = await listed();
    const names = new Map(people.flatMap(({ posts }) => posts).map(({ body }) => [body.id, body.name]));
    expect(visited.map((body) => names.get(body))).toEqual([
      '第七选区选举工作组',
      '新风社区换届选举领导小组',
      '杨家坪街道选举工作指导组办公室',
      '九龙坡区选举委员会',
      '九龙坡区选举委员会办公室',
      '九龙坡区人大常委会',
    ]);
    const first = people.find(({ posts }) => posts.some(({ membership }) => membership === beginWith));
    expect(first?.name).toBe('苏敏');
  });

  it('lets a person in without a password, and out again', async () => {
    const agent = await sample.signIn('office-02');
    const inside = await agent.get('/api/v1/me').expect(200);
    expect(inside.body).toMatchObject({ person: { id: 'office-02' }, sample: true });
    await agent.post('/api/v1/sign-out').expect(204);
    const outside = await agent.get('/api/v1/me').expect(200);
    expect(outside.body).toEqual({ person: null, sample: true });
  });

  it('does not know a person whom nobody entered', async () => {
    const request = supertest(sample.app).post('/api/v1/sample/sign-in').send({ person: 'nobody' });
    expect(await codeOf(request, 404)).toBe('UNKNOWN_PERSON');
  });

  it('has no other way to its session than the one route', async () => {
    for (const path of ['sign-in-sample', 'sample-sign-in', 'sample/sign-in']) {
      await supertest(sample.app).post(`/api/auth/${path}`).send({ person: 'office-02' }).expect(404);
    }
  });
});

describe('an election that is no sample', () => {
  it('has neither the list nor the way in without a password', async () => {
    const list = supertest(real.app).get('/api/v1/sample/people');
    const way = supertest(real.app).post('/api/v1/sample/sign-in').send({ person: 'office-02' });
    expect([await codeOf(list, 404), await codeOf(way, 404)]).toEqual(['UNKNOWN_ROUTE', 'UNKNOWN_ROUTE']);
  });

  it('lets a person in with the password, and nobody with another', async () => {
    const { prisma } = real.sources;
    const { email } = await prisma.user.findUniqueOrThrow({ where: { id: 'office-02' } });
    await prisma.account.create({
      data: {
        ...{ id: 'a1', accountId: 'office-02', providerId: 'credential', userId: 'office-02' },
        password: await hash('correct horse battery'),
      },
    });
    const agent = supertest.agent(real.app);
    await agent.post('/api/auth/sign-in/email').send({ email, password: 'another password' }).expect(401);
    await agent
      .post('/api/auth/sign-in/email')
      .send({ email, password: 'correct horse battery' })
      .expect(200);
    const me = await bodyOf<MeView>(agent.get('/api/v1/me'));
    expect(me).toMatchObject({ person: { id: 'office-02' }, sample: false });
  });

  it('lets nobody sign up by himself', async () => {
    const body = { name: '某人', email: 'somebody@example.org', password: 'correct horse battery' };
    const answer = await supertest(real.app).post('/api/auth/sign-up/email').send(body);
    expect(answer.status).toBe(400);
    expect(await real.sources.prisma.user.count({ where: { email: body.email } })).toBe(0);
  });
});
