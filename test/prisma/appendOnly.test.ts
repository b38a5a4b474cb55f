import { advance } from '../../activities/advance';
import { sha256 } from '../../prisma/chain';
import { wallMs } from '../../prisma/wallMs';
import {
  actBy,
  ELECTION_PROCESS,
  openSampleRecord,
  POST,
  type SampleRecord,
  timetableContent,
} from '../sampleRecord';

const STEP = { code: 'electionDayFixed', round: 1 } as const;
const NOW_MS = wallMs(Date.now());

jest.setTimeout(60_000);

let record: SampleRecord;
/** A hand-in, a decision and a publication: enough lines for a chain, one frozen paper. */
beforeAll(async () => {
  record = await openSampleRecord();
  const paper = await record.paper(ELECTION_PROCESS, 'office-02', await timetableContent(record.pool));
  const acts = [
    actBy(POST.clerk, { kind: 'submit', step: STEP, paper }, NOW_MS),
    actBy(POST.chair, { kind: 'agree', step: STEP, shown: paper.sha256 }, NOW_MS),
  ];
  for (const act of acts) await advance(record.pool, [{ process: ELECTION_PROCESS, nowMs: NOW_MS, act }]);
});
afterAll(() => record.close());

describe('the log', () => {
  it('is one chain: each hash is SHA-256 over the hash before it and the line as it was written', async () => {
    const { rows } = await record.pool.query<{ envelope: string; prev_hash: string; hash: string }>(
      'SELECT envelope, prev_hash, hash FROM event WHERE process_id = $1 ORDER BY seq',
      [ELECTION_PROCESS],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ prev_hash }) => prev_hash)).toEqual([
      '0'.repeat(64),
      ...rows.slice(0, -1).map(({ hash }) => hash),
    ]);
    expect(rows.map(({ hash }) => hash)).toEqual(rows.map((row) => sha256(row.prev_hash + row.envelope)));
    const head = await record.pool.query('SELECT head_hash, seq FROM process WHERE id = $1', [
      ELECTION_PROCESS,
    ]);
    expect(head.rows).toEqual([{ head_hash: rows.at(-1)!.hash, seq: rows.length }]);
  });

  it('names who acted and in which post, and nobody for what time brought', async () => {
    const { rows } = await record.pool.query<{ kind: string; name: string | null; post: string | null }>(
      `SELECT kind, envelope::jsonb ->> 'actorName' AS name, envelope::jsonb ->> 'actorPost' AS post
       FROM event WHERE kind IN ('submitted', 'decided')`,
    );
    expect(rows).toEqual([
      { kind: 'submitted', name: '谭雨薇', post: '区选举委员会办公室经办人' },
      { kind: 'decided', name: '陆廷松', post: '区选举委员会主任' },
    ]);
  });

  it.each([
    ['the service', () => record.pool, /permission denied/],
    ['the owner of the tables', () => record.owner, /append-only/],
  ])('cannot be changed by %s', async (_, db, refusal) => {
    await expect(db().query(`UPDATE event SET envelope = '{}'`)).rejects.toThrow(refusal);
    await expect(db().query('DELETE FROM event')).rejects.toThrow(refusal);
    await expect(db().query('TRUNCATE event')).rejects.toThrow(refusal);
    await expect(db().query('DELETE FROM act')).rejects.toThrow(refusal);
    await expect(db().query('UPDATE plan_row SET n = n')).rejects.toThrow(refusal);
  });

  it('takes no line whose hash is not that of its text', async () => {
    const forged = [ELECTION_PROCESS, 99, '{}', 'a'.repeat(64), 'b'.repeat(64)];
    const insert =
      'INSERT INTO event (process_id, seq, envelope, prev_hash, hash) VALUES ($1, $2, $3, $4, $5)';
    await expect(record.pool.query(insert, forged)).rejects.toThrow('violates check constraint');
  });
});

describe('a paper', () => {
  const insertFile = `INSERT INTO paper_file (paper_id, n, name, type, bytes, sha256)
    SELECT id, 9, '添页.pdf', 'application/pdf', 1, sha256 FROM paper`;

  it('is frozen with its files once it has been handed in', async () => {
    const change = `UPDATE paper SET content = content || '{"minutes": "改"}'`;
    await expect(record.pool.query(change)).rejects.toThrow('has been handed in');
    await expect(record.pool.query(insertFile)).rejects.toThrow('has been handed in');
    await expect(record.owner.query('DELETE FROM paper_file')).rejects.toThrow('has been handed in');
  });

  it('can be written until then', async () => {
    const draft = await record.paper(ELECTION_PROCESS, 'office-02', { kind: 'note', text: '草稿' });
    const { rowCount } = await record.pool.query('DELETE FROM paper_file WHERE paper_id = $1', [
      draft.paperId,
    ]);
    expect(rowCount).toBe(1);
  });
});
