import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Agent, type Test } from 'supertest';
import { type PaperView } from '../../api/views/paper';
import { type DraftView } from '../../api/views/plan';
import { bodyOf, codeOf } from './bodyOf';
import { openApi, type OpenApi } from './openApi';
import { makeXlsx } from './makeXlsx';

const DISTRICT = 'district/2011-jiulongpo/07';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
// Invented: no such region code is in use.
const IDENTITY_NUMBER = '999999197203014512';

let api: OpenApi;
let officer: Agent;

beforeAll(async () => {
  api = await openApi();
  officer = await api.signIn('d07-10');
}, 60_000);

afterAll(() => api.close());

interface File {
  readonly name: string;
  readonly content: Buffer | string;
}

function upload(files: readonly File[], content: object = { kind: 'note', text: '附件' }): Test {
  const request = officer
    .post('/api/v1/papers')
    .field({ process: DISTRICT, content: JSON.stringify(content) });
  for (const file of files) request.attach('files', Buffer.from(file.content), file.name);
  return request;
}

const keep = (files: readonly File[], content?: object): Promise<PaperView> =>
  bodyOf<PaperView>(upload(files, content).expect(201));

const filesKept = (): number =>
  readdirSync(api.filesDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;

describe('a paper', () => {
  it('is kept under the hash of its content and files, and read by the people of the election', async () => {
    const paper = await keep([{ name: '新风社区 汇总表.pdf', content: PDF }]);
    expect(paper).toMatchObject({ content: { kind: 'note', text: '附件' }, by: { id: 'd07-10' } });
    const [file, ...others] = paper.files;
    expect(others).toEqual([]);
    const bytes = PDF.length;
    expect(file).toMatchObject({ n: 1, name: '新风社区 汇总表.pdf', type: 'application/pdf', bytes });
    const fileHash = createHash('sha256').update(PDF).digest('hex');
    expect(file?.sha256).toBe(fileHash);
    // Canonical JSON: members in the order of their names, no blanks.
    const text = `{"content":{"kind":"note","text":"附件"},"files":["${fileHash}"]}`;
    expect(paper.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const chair = await api.signIn('ec-01');
    expect(await bodyOf<PaperView>(chair.get(`/api/v1/papers/${paper.paperId}`).expect(200))).toEqual(paper);
  });

  it('with other content or another file has another hash, with another name the same', async () => {
    const note = await keep([{ name: 'a.pdf', content: PDF }]);
    const same = await keep([{ name: 'b.pdf', content: PDF }]);
    const other = await keep([{ name: 'a.pdf', content: PDF }], { kind: 'note', text: '附件二' });
    const more = await keep([
      { name: 'a.pdf', content: PDF },
      { name: 'a.png', content: PNG },
    ]);
    expect(same.sha256).toBe(note.sha256);
    expect(new Set([note, other, more].map(({ sha256 }) => sha256)).size).toBe(3);
  });

  it('whose content is not what a form sends is refused', async () => {
    expect(await codeOf(upload([], { kind: 'ballot', choice: 1 }), 400)).toBe('INVALID_REQUEST');
    const broken = officer.post('/api/v1/papers').field({ process: DISTRICT, content: '{' });
    expect(await codeOf(broken, 400)).toBe('MALFORMED_JSON');
  });
});

describe('a paper that lays a timetable before the committee', () => {
  it.each([
    ['revision', 2],
    ['electionDay', '2011-12-27'],
    ['planSha256', 'a'.repeat(64)],
    ['group', 'another'],
  ])('with another %s than the draft has is refused', async (field, value) => {
    const office = await api.signIn('office-02');
    const [draft] = await bodyOf<DraftView[]>(office.get('/api/v1/elections/2011-jiulongpo/drafts'));
    const content = { kind: 'timetable', ...draft, minutes: '会议纪要' };
    await upload([], content).expect(201);
    expect(await codeOf(upload([], { ...content, [field]: value }), 404)).toBe('UNKNOWN_TIMETABLE');
  });
});

describe('a file', () => {
  it.each([
    ['a PDF', { name: 'a.pdf', content: PDF, how: 'inline', type: 'application/pdf' }],
    ['a photograph', { name: 'a.png', content: PNG, how: 'inline', type: 'image/png' }],
    [
      'a text table',
      { name: '小组.csv', content: '小组,人数\n新风一村,812\n', how: 'attachment', type: 'text/csv' },
    ],
    [
      'a workbook',
      {
        name: '小组.xlsx',
        content: makeXlsx(['新风一村', '812']),
        how: 'attachment',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    ],
  ])('that is %s is given back byte for byte', async (_what, { name, content, how, type }) => {
    const { paperId } = await keep([{ name, content }]);
    const answer = await officer.get(`/api/v1/papers/${paperId}/files/1`).responseType('blob').expect(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-disposition']).toBe(
      `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.body).toEqual(Buffer.from(content));
  });

  it.each([
    [
      'a program that calls itself a photograph',
      'a.png',
      Buffer.from(
        '\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000',
        'latin1',
      ),
    ],
    ['a page that calls itself a table', 'a.csv.html', '<html><script>alert(1)</script></html>'],
    ['bytes that call themselves a table', 'a.csv', Buffer.from([0, 1, 2, 3])],
  ])('that is %s is refused and not kept', async (_what, name, content) => {
    const before = filesKept();
    expect(await codeOf(upload([{ name, content }]), 415)).toBe('FILE_TYPE_REFUSED');
    expect(filesKept()).toBe(before);
  });

  it.each([
    ['a text table', '名册.csv', `姓名,证件\n某某,${IDENTITY_NUMBER}\n`],
    ['a workbook', '名册.xlsx', makeXlsx(['某某', IDENTITY_NUMBER])],
  ])('with identity numbers, %s, is refused and not kept', async (_what, name, content) => {
    const before = filesKept();
    const { text } = await upload([{ name, content }]).expect(422);
    expect(text).toContain('"code":"IDENTITY_NUMBERS"');
    expect(text).not.toContain(IDENTITY_NUMBER);
    expect(filesKept()).toBe(before);
  });

  it('beyond 20 MB is refused and not kept', async () => {
    const before = filesKept();
    const content = Buffer.alloc(20 * 1024 * 1024 + 1, '%');
    expect(await codeOf(upload([{ name: 'a.pdf', content }]), 413)).toBe('TOO_LARGE');
    expect(filesKept()).toBe(before);
  });

  it('cannot be asked for by a number that the paper does not have', async () => {
    const { paperId } = await keep([{ name: 'a.pdf', content: PDF }]);
    expect(await codeOf(officer.get(`/api/v1/papers/${paperId}/files/2`), 404)).toBe('UNKNOWN_FILE');
  });

  it('never lies under the name its sender gave it', async () => {
    await upload([{ name: '../../etc/passwd.pdf', content: PDF }]).expect(201);
    const names = readdirSync(api.filesDir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(
      names.filter(({ name }) => !/^[0-9a-f]{64}$/.test(name)).map(({ name }) => path.basename(name)),
    ).toEqual([]);
  });
});
