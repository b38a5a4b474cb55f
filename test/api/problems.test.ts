import { readFileSync } from 'node:fs';
import path from 'node:path';
import supertest, { type Agent } from 'supertest';
import { type ApiCode, STATUS_OF } from '../../api/apiError';
import { problemWords } from '../../api/text/problemWords';
import { CLONE } from '../infra/testFolder';
import { codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';

let api: OpenApi;
let officer: Agent;

beforeAll(async () => {
  api = await openApi();
  officer = await api.signIn('office-02');
}, 60_000);

afterAll(() => api.close());

const isCode = (text: string): text is ApiCode => Object.hasOwn(STATUS_OF, text);
const CODES = Object.keys(STATUS_OF).filter(isCode);

describe('every problem', () => {
  it('stands on the page of codes in the words that the person reads', () => {
    const page = readFileSync(path.join(CLONE, 'docs/refusals.md'), 'utf8');
    const missing = CODES.filter((code) => {
      const { says, next } = problemWords(code);
      return !page.includes(`| \`${code}\` | ${String(STATUS_OF[code])} | ${says.zh} | ${next.zh} |`);
    });
    expect(missing).toEqual([]);
  });

  it('says in both languages what happened and what to do next', async () => {
    const answer = await officer.get('/api/v1/elections/2099-nowhere').expect(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      code: 'UNKNOWN_ELECTION',
      status: 404,
      zh: '没有这次选举。',
      en: 'There is no such election.',
      next: { zh: '请回到选举列表重新选择。', en: 'Choose again from the list of elections.' },
    });
    expect(answer.body).toHaveProperty('requestId', answer.headers['x-request-id']);
  });

  it.each([
    [
      'JSON that is none',
      400,
      'MALFORMED_JSON',
      (to: Agent) => to.post('/api/v1/acts').type('json').send('{"process":'),
    ],
    [
      'a body beyond a megabyte',
      413,
      'TOO_LARGE',
      (to: Agent) => to.post('/api/v1/acts').send({ text: 'x'.repeat(1_100_000) }),
    ],
    [
      'an address under /api that nothing answers',
      404,
      'UNKNOWN_ROUTE',
      (to: Agent) => to.get('/api/v1/voters'),
    ],
    [
      'a page of another site that sends',
      403,
      'FOREIGN_ORIGIN',
      (to: Agent) => to.post('/api/v1/sign-out').set('Origin', 'https://example.org'),
    ],
    [
      'a district that the election does not have',
      404,
      'UNKNOWN_DISTRICT',
      (to: Agent) => to.get('/api/v1/elections/2011-jiulongpo/districts/99'),
    ],
    ['a paper that nobody kept', 404, 'UNKNOWN_PAPER', (to: Agent) => to.get('/api/v1/papers/none')],
  ])('answers %s with %i %s', async (_what, status, code, ask) => {
    expect(await codeOf(ask(officer), status)).toBe(code);
  });
});

describe('every answer', () => {
  it('allows no script but ours, no frame, no guess at a type', async () => {
    const { headers } = await supertest(api.app).get('/healthz').expect(200);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('that tells about people is kept by no cache', async () => {
    const { headers } = await officer.get('/api/v1/me').expect(200);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('readiness', () => {
  it('names which of the two is away', async () => {
    api.temporal.is = 'away';
    const answer = await supertest(api.app).get('/readyz').expect(503);
    expect(answer.body).toEqual({ record: true, temporal: false });
    api.temporal.is = 'there';
    await supertest(api.app).get('/readyz').expect(200);
  });
});
