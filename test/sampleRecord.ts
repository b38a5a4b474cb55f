import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { type Act } from '../activities/turn';
import { type Deed } from '../law/deed';
import { id, type ProcessId, type Sha256 } from '../law/id';
import { type OfficialAt } from '../law/officialAt';
import { type PaperContent, type PaperRef } from '../law/paper';
import { canonicalJson, sha256 } from '../prisma/chain';
import { openPool } from '../prisma/openPool';
import { seedSample } from '../prisma/seed';
import { SAMPLE_ELECTION } from '../prisma/sample/sampleElection';
import { freshDatabase } from './infra/postgres';

export const ELECTION = id<'Election'>(SAMPLE_ELECTION.id);
export const ELECTION_PROCESS = id<'Process'>(`election/${ELECTION}`);
export const DISTRICT_7 = id<'Process'>(`district/${ELECTION}/07`);

/** Posts of the sample in which the tests act. */
export const POST = {
  clerk: 'office-02.jiulongpo-election-office.officer',
  chair: 'ec-01.jiulongpo-election-committee.lead',
  viceChair: 'ec-02.jiulongpo-election-committee.lead',
  street: 'street-01.yangjiaping-street.lead',
  officer: 'd07-10.d07-working.officer',
  otherOfficer: 'd07-11.d07-working.officer',
} as const;

export interface LogLine {
  readonly seq: number;
  readonly kind: string;
  readonly act_id: string | null;
  readonly at: OfficialAt;
  readonly step_code: string | null;
  readonly rung: string | null;
}

/** What each reminder was, without its place in the log: one that was sent twice is there twice. */
export function remindersIn(log: readonly LogLine[]): readonly string[] {
  return log
    .filter(({ kind }) => kind === 'rungReached')
    .map(({ step_code, rung, at }) => `${step_code ?? ''} ${rung ?? ''} ${at}`);
}

export interface SampleRecord {
  /** The service's own role. */
  readonly pool: Pool;
  /** Of the role that owns the tables. */
  readonly owner: Pool;
  readonly serviceUrl: string;
  logOf(process: ProcessId): Promise<readonly LogLine[]>;
  /** Writes a paper with one file, as the API does before it is handed in. */
  readonly paper: (
    process: ProcessId,
    by: string,
    content: PaperContent,
    files?: number,
  ) => Promise<PaperRef>;
  close(): Promise<void>;
}

/** The sample election in a database of its own, as a service finds it. */
export async function openSampleRecord(): Promise<SampleRecord> {
  const database = await freshDatabase();
  await seedSample(database.ownerUrl);
  const pool = openPool(database.serviceUrl, 8);
  const owner = openPool(database.ownerUrl, 2);
  return {
    pool,
    owner,
    serviceUrl: database.serviceUrl,
    logOf: async (process) => {
      const found = await pool.query<LogLine>(
        `SELECT seq, kind, act_id, at, step_code, envelope::jsonb #>> '{event,rung}' AS rung
         FROM event WHERE process_id = $1 ORDER BY seq`,
        [process],
      );
      return found.rows;
    },
    paper: (process, by, content, files = 1) => insertPaper(pool, { process, by, content, files }),
    close: async () => {
      await Promise.all([pool.end(), owner.end()]);
      await database.drop();
    },
  };
}

interface Draft {
  readonly process: ProcessId;
  readonly by: string;
  readonly content: PaperContent;
  readonly files: number;
}

async function insertPaper(pool: Pool, { process, by, content, files }: Draft): Promise<PaperRef> {
  const paperId = id<'Paper'>(randomUUID());
  const ref = { paperId, sha256: sha256(canonicalJson({ paperId, content })) };
  await pool.query(
    `INSERT INTO paper (id, sha256, election_id, process_id, kind, content, "by", edited_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, ARRAY[$7])`,
    [paperId, ref.sha256, ELECTION, process, content.kind, JSON.stringify(content), by],
  );
  for (let n = 1; n <= files; n += 1) {
    await pool.query(
      `INSERT INTO paper_file (paper_id, n, name, type, bytes, sha256) VALUES ($1, $2, '扫描件.pdf', 'application/pdf', 9, $3)`,
      [paperId, n, sha256(String(n))],
    );
  }
  return ref;
}

/** A press of a button: a new key every time. */
export function actBy(membership: string, deed: Deed, receivedAtMs: number): Act {
  return { actId: id(randomUUID()), receivedAtMs, actor: { membership: id(membership) }, deed };
}

/** The draft timetable of the seed, as the office hands it in. */
export async function timetableContent(pool: Pool): Promise<Extract<PaperContent, { kind: 'timetable' }>> {
  const { rows } = await pool.query<{ sha256: Sha256 }>(
    'SELECT sha256 FROM plan_revision WHERE group_id = $1 AND revision = 1',
    [SAMPLE_ELECTION.planGroup],
  );
  const [draft] = rows;
  if (draft === undefined) throw new Error('the seed has a draft');
  return {
    kind: 'timetable',
    group: id(SAMPLE_ELECTION.planGroup),
    revision: 1,
    electionDay: id(SAMPLE_ELECTION.electionDay),
    planSha256: draft.sha256,
    minutes: '会议审议通过日程表。',
  };
}
