import { randomUUID } from 'node:crypto';
import { type Agent } from 'supertest';
import { placesOf } from '../../api/reading/placesOf';
import { type PaperView } from '../../api/views/paper';
import { id } from '../../law/id';
import { officialAt } from '../../law/officialAt';
import { type PaperRef } from '../../law/paper';
import { type StepState } from '../../law/state';
import { stepRule } from '../../law/steps/catalogue';
import { bodyOf, codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';

const SEVEN = 'district/2011-jiulongpo/07';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let api: OpenApi;
let officer: Agent;

beforeAll(async () => {
  api = await openApi();
  officer = await api.signIn('d07-10');
}, 60_000);

afterAll(() => api.close());

async function photographed(files: readonly Buffer[]): Promise<PaperRef> {
  const content = JSON.stringify({ kind: 'note', text: '张榜照片' });
  const request = officer.post('/api/v1/papers').field({ process: SEVEN, content });
  for (const file of files) request.attach('files', file, 'a.pdf');
  const { paperId, sha256 } = await bodyOf<PaperView>(request.expect(201));
  return { paperId, sha256 };
}

async function codeOfPosting(photo: PaperRef, status: number, process = SEVEN): Promise<string> {
  const deed = {
    ...{ kind: 'fact', step: { code: 'voterRoll', round: 1 }, fact: 'posted', place: '轴心村' },
    ...{ happenedAt: '2011-10-25T08:00:00.000+08:00', photo },
  };
  const wish = { process, as: 'd07-10.d07-working.officer', deed };
  return codeOf(officer.post('/api/v1/acts').set('Idempotency-Key', randomUUID()).send(wish), status);
}

describe('a photograph that a posting names', () => {
  it('has to be a paper of the same process, with that hash and a file', async () => {
    const photo = await photographed([PDF]);
    expect(await codeOfPosting({ ...photo, sha256: id('a'.repeat(64)) }, 404)).toBe('UNKNOWN_PAPER');
    expect(await codeOfPosting({ ...photo, paperId: id(randomUUID()) }, 404)).toBe('UNKNOWN_PAPER');
    expect(await codeOfPosting(photo, 404, 'district/2011-jiulongpo/06')).toBe('UNKNOWN_PAPER');
    expect(await codeOfPosting(await photographed([]), 404)).toBe('UNKNOWN_PAPER');
  });

  it('that exists is left to the law, which speaks of the step alone', async () => {
    expect(await codeOfPosting(await photographed([PDF]), 409)).not.toBe('PAPER_UNKNOWN');
  });

  it('leads the screen to its file; a place without one says so', () => {
    const at = officialAt('2011-12-08T09:00:00.000+08:00');
    const photo: PaperRef = { paperId: id('p1'), sha256: id('a'.repeat(64)) };
    const posting = { place: '轴心村', happenedAt: at, enteredAt: at, photo };
    const step: StepState = {
      ...{ code: 'voterRoll', round: 1, rungs: [], marks: [], standing: 'inTime', saidNotPosted: false },
      ...{ life: 'done', paper: null, happenedAt: at, armedAt: at },
      places: [posting, { ...posting, place: '桂花园', photo: null }],
    };
    const file = { n: 1, name: 'a.png', type: 'image/png', bytes: 1, sha256: 'b'.repeat(64) };
    const by = { id: id<'Person'>('d07-10'), name: '苏敏' };
    const paper: PaperView = { ...photo, content: { kind: 'note', text: '' }, files: [file], by };
    const rule = stepRule('voterRoll');
    expect(placesOf({ step, rule, places: [] }, new Map([['p1', paper]]))).toEqual([
      {
        place: '轴心村',
        posting: { happenedAt: at, enteredAt: at, photo: { paperId: 'p1', n: 1, type: 'image/png' } },
      },
      { place: '桂花园', posting: { happenedAt: at, enteredAt: at, photo: null } },
    ]);
  });
});
