import { randomUUID } from 'node:crypto';
import supertest, { type Agent } from 'supertest';
import { type ActView } from '../../api/views/act';
import { type ElectionView, type HistoryView } from '../../api/views/election';
import { type PaperView } from '../../api/views/paper';
import { type DraftView } from '../../api/views/plan';
import { type Problem } from '../../api/views/problem';
import { type StepView } from '../../api/views/steps';
import { bodyOf, codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';

const ELECTION = 'election/2011-jiulongpo';
const OFFICER = 'office-02.jiulongpo-election-office.officer';
const CHAIR = 'ec-01.jiulongpo-election-committee.lead';
const FIXED = { code: 'electionDayFixed', round: 1 };

let api: OpenApi;
let officer: Agent;
let chair: Agent;

// One record for all: a test begins where the one before it ended.
beforeAll(async () => {
  api = await openApi();
  [officer, chair] = await Promise.all([api.signIn('office-02'), api.signIn('ec-01')]);
}, 60_000);

afterAll(() => api.close());

async function timetablePaper(): Promise<{ paperId: string; sha256: string }> {
  const [draft] = await bodyOf<DraftView[]>(officer.get('/api/v1/elections/2011-jiulongpo/drafts'));
  const content = { kind: 'timetable', ...draft, minutes: '会议纪要' };
  const request = officer
    .post('/api/v1/papers')
    .field({ process: ELECTION, content: JSON.stringify(content) });
  const { paperId, sha256 } = await bodyOf<PaperView>(request.expect(201));
  return { paperId, sha256 };
}

async function handIn(): Promise<object> {
  return {
    process: ELECTION,
    as: OFFICER,
    deed: { kind: 'submit', step: FIXED, paper: await timetablePaper() },
  };
}

const send = (who: Agent, wish: object, key: string = randomUUID()): supertest.Test =>
  who.post('/api/v1/acts').set('Idempotency-Key', key).send(wish);

const agreement = (shown: string): object => ({
  process: ELECTION,
  as: CHAIR,
  deed: { kind: 'agree', step: FIXED, shown },
});

const eventCount = (): Promise<number> => api.sources.prisma.event.count({ where: { processId: ELECTION } });
const actCount = (): Promise<number> => api.sources.prisma.act.count();

describe('an act that nobody may send', () => {
  afterEach(async () => expect(await actCount()).toBe(0));

  it('has no key that is a UUID', async () => {
    const wish = await handIn();
    expect(await codeOf(officer.post('/api/v1/acts').send(wish), 400)).toBe('KEY_MISSING');
    expect(await codeOf(send(officer, wish, 'press-1'), 400)).toBe('KEY_MISSING');
  });

  it('names a post of somebody else', async () => {
    expect(await codeOf(send(chair, await handIn()), 403)).toBe('NOT_YOUR_MEMBERSHIP');
  });

  it('comes from nobody', async () => {
    const nobody = supertest.agent(api.app);
    expect(await codeOf(send(nobody, await handIn()), 401)).toBe('NOT_SIGNED_IN');
  });

  it('is of no kind that a screen sends; its fields are named, not their values', async () => {
    const wish = { process: ELECTION, as: OFFICER, deed: { kind: 'approveByTimeout' } };
    const body = await bodyOf<Problem>(send(officer, wish).expect(400));
    expect(body).toMatchObject({ code: 'INVALID_REQUEST', details: { 'deed.kind': 'invalid_union' } });
    expect(JSON.stringify(body)).not.toContain('approveByTimeout');
  });

  it('is only checked', async () => {
    const allowed = await officer
      .post('/api/v1/acts/check')
      .send(await handIn())
      .expect(200);
    expect(allowed.body).toEqual({ status: 'allowed', already: false });
    const asked = chair.post('/api/v1/acts/check').send(agreement('a'.repeat(64)));
    expect(await codeOf(asked, 409)).toBe('NOTHING_TO_DECIDE');
  });
});

describe('when Temporal', () => {
  it('is away, nothing is sent: 503, or at once what the law would refuse anyway', async () => {
    api.temporal.is = 'away';
    expect(await codeOf(send(officer, await handIn()), 503)).toBe('RECORD_UNAVAILABLE');
    expect(await codeOf(send(chair, agreement('a'.repeat(64))), 409)).toBe('NOTHING_TO_DECIDE');
    expect(await actCount()).toBe(0);
  });

  it('does not answer after taking the act, the outcome is unknown until the key is asked for', async () => {
    const [wish, key] = [await handIn(), randomUUID()];
    api.temporal.is = 'lost';
    const unknown = await send(officer, wish, key).expect(202);
    expect(unknown.body).toEqual({ status: 'unknown', code: 'OUTCOME_UNKNOWN' });
    api.temporal.is = 'there';
    const asked = await officer.get(`/api/v1/acts/${key}`).expect(200);
    expect(asked.body).toEqual({ status: 'recorded', seq: 2, already: false });
    for (const stranger of [chair.get(`/api/v1/acts/${key}`), officer.get(`/api/v1/acts/${randomUUID()}`)]) {
      expect((await bodyOf<ActView>(stranger.expect(202))).status).toBe('unknown');
    }
    const again = await send(officer, wish, key.toUpperCase()).expect(200);
    expect(again.body).toEqual(asked.body);
    expect(await eventCount()).toBe(2);
  });
});

describe('an act', () => {
  it('that the law refuses is told why in both languages, with the article and what to do, and is kept', async () => {
    const key = randomUUID();
    const request = send(chair, agreement('a'.repeat(64)), key).expect(
      'Content-Type',
      /application\/problem\+json/,
    );
    const { code, basis, next, ...says } = await bodyOf<Problem>(request.expect(409));
    expect(code).toBe('CHANGED_MEANWHILE');
    for (const words of [says, next, basis]) {
      expect(words?.zh).toMatch(/[一-鿿]/);
      expect(words?.en).toMatch(/[a-z]{3}/);
    }
    const kept = await api.sources.prisma.act.findUnique({ where: { id: key } });
    expect(kept?.answer).toMatchObject({ status: 'refused', code: 'CHANGED_MEANWHILE' });
    expect(await codeOf(chair.get(`/api/v1/acts/${key}`), 409)).toBe('CHANGED_MEANWHILE');
  });

  it('has one effect when its key comes twice at once, and its key serves no other', async () => {
    const shown = (await waitingStep())?.paper?.sha256 ?? '';
    const [wish, key, before] = [agreement(shown), randomUUID(), await eventCount()];
    const both = [send(chair, wish, key).expect(200), send(chair, wish, key).expect(200)];
    const [one, other] = await Promise.all(both.map((request) => bodyOf<ActView>(request)));
    expect(one).toEqual(other);
    // decided, done, planPublished: once.
    expect((await eventCount()) - before).toBe(3);
    expect(await codeOf(send(chair, agreement('b'.repeat(64)), key), 422)).toBe('KEY_REUSED');
  });

  it('in the log is told as a history with names, posts and hashes', async () => {
    const path = '/api/v1/elections/2011-jiulongpo/history?after=0';
    const { entries, next } = await bodyOf<HistoryView>(chair.get(path).expect(200));
    expect(next).toBeNull();
    expect(entries.map(({ kind }) => kind)).toEqual([
      'opened',
      'submitted',
      'decided',
      'done',
      'planPublished',
    ]);
    const [opened, handedIn] = entries;
    expect(opened?.actor).toBeNull();
    expect(handedIn).toMatchObject({
      seq: 2,
      at: '2011-10-25T08:30:00.000+08:00',
      step: { code: 'electionDayFixed', round: 1, title: '确定选举日、公布日程表' },
      actor: { name: '谭雨薇' },
    });
    expect(handedIn?.zh).toContain('谭雨薇');
    expect(handedIn?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

async function waitingStep(): Promise<StepView | undefined> {
  const { stages } = await bodyOf<ElectionView>(chair.get('/api/v1/elections/2011-jiulongpo').expect(200));
  return stages.flatMap(({ steps }) => steps).find(({ step }) => step.code === 'electionDayFixed');
}
