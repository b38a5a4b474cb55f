import { Client } from 'pg';
import { advance } from '../../activities/advance';
import { type Act, type Advanced } from '../../activities/turn';
import { id, type ProcessId } from '../../law/id';
import { officialAt } from '../../law/officialAt';
import { type PaperRef } from '../../law/paper';
import { stepClock } from '../../prisma/setClock';
import { wallMs } from '../../prisma/wallMs';
import {
  actBy,
  DISTRICT_7,
  ELECTION,
  ELECTION_PROCESS,
  openSampleRecord,
  POST,
  type SampleRecord,
  timetableContent,
} from '../sampleRecord';

const STEP = { code: 'electionDayFixed', round: 1 } as const;
const NOW_MS = wallMs(Date.now());
const MINUTE_MS = 60_000;

jest.setTimeout(60_000);

let record: SampleRecord;
beforeEach(async () => {
  record = await openSampleRecord();
});
afterEach(() => record.close());

async function turn(process: ProcessId, act?: Act, nowMs = NOW_MS): Promise<Advanced> {
  const [advanced] = await advance(record.pool, [{ process, nowMs, ...(act && { act }) }]);
  return advanced!;
}

async function draft(): Promise<PaperRef> {
  return record.paper(ELECTION_PROCESS, 'office-02', await timetableContent(record.pool), 0);
}

const submit = (paper: PaperRef): Act => actBy(POST.clerk, { kind: 'submit', step: STEP, paper }, NOW_MS);
const agree = ({ sha256 }: PaperRef, by: string = POST.chair): Act =>
  actBy(by, { kind: 'agree', step: STEP, shown: sha256 }, NOW_MS);

async function publish(): Promise<Advanced> {
  const paper = await draft();
  await turn(ELECTION_PROCESS, submit(paper));
  return turn(ELECTION_PROCESS, agree(paper));
}

const count = async (sql: string): Promise<number> =>
  Number((await record.owner.query<{ count: string }>(`SELECT count(*) FROM ${sql}`)).rows[0]!.count);

describe('an act', () => {
  it('is recorded with its events, its projection and what was handed in, in one transaction', async () => {
    const paper = await draft();
    const act = submit(paper);
    const { answer } = await turn(ELECTION_PROCESS, act);
    expect(answer).toMatchObject({ status: 'recorded', already: false });
    const log = await record.logOf(ELECTION_PROCESS);
    expect(log.filter(({ act_id }) => act_id === act.actId)).toMatchObject([{ kind: 'submitted' }]);
    const step = await record.pool.query('SELECT life, stage, handler_body_id, paper_id FROM step');
    expect(step.rows).toEqual([
      {
        life: 'submitted',
        stage: 1,
        handler_body_id: 'jiulongpo-election-committee',
        paper_id: paper.paperId,
      },
    ]);
    expect(await count('paper WHERE handed_in')).toBe(1);
    expect(await count("message WHERE message = 'toHandle'")).toBeGreaterThan(0);
  });

  it('has one effect and one answer however often its key comes', async () => {
    const act = submit(await draft());
    const first = await turn(ELECTION_PROCESS, act);
    const before = await record.logOf(ELECTION_PROCESS);
    const again = await turn(ELECTION_PROCESS, act, wallMs(NOW_MS + 20 * MINUTE_MS));
    expect(again.answer).toEqual(first.answer);
    expect(await record.logOf(ELECTION_PROCESS)).toEqual(before);
  });

  it('sent twice at once has one effect; whoever comes second hears the first answer when it asks again', async () => {
    const act = submit(await draft());
    const both = await Promise.allSettled([turn(ELECTION_PROCESS, act), turn(ELECTION_PROCESS, act)]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await turn(ELECTION_PROCESS, act)).answer).toMatchObject({ status: 'recorded', already: false });
    expect(await count(`event WHERE kind = 'submitted'`)).toBe(1);
    expect(await count('act')).toBe(1);
  });

  it.each([
    ['another deed', (act: Act): Act => ({ ...act, deed: { kind: 'notPosted', step: STEP } })],
    ['another person', (act: Act): Act => ({ ...act, actor: { membership: id(POST.chair) } })],
  ])('with a known key and %s is KEY_REUSED and changes nothing', async (_, other) => {
    const act = submit(await draft());
    await turn(ELECTION_PROCESS, act);
    expect((await turn(ELECTION_PROCESS, other(act))).answer).toEqual({ status: 'KEY_REUSED' });
    expect((await turn(DISTRICT_7, act)).answer).toEqual({ status: 'KEY_REUSED' });
    expect(await count('act')).toBe(1);
  });

  it('that is refused is on the record, with its answer, and caused no event', async () => {
    const act = agree({ paperId: id('none'), sha256: id('a'.repeat(64)) });
    const { answer } = await turn(ELECTION_PROCESS, act);
    expect(answer).toMatchObject({ status: 'refused', code: 'NOTHING_TO_DECIDE' });
    expect((await turn(ELECTION_PROCESS, act)).answer).toEqual(answer);
    const kept = await record.pool.query('SELECT first_seq, answer FROM act WHERE id = $1', [act.actId]);
    expect(kept.rows).toMatchObject([{ first_seq: null, answer: { code: 'NOTHING_TO_DECIDE' } }]);
    expect(await count('event WHERE act_id IS NOT NULL')).toBe(0);
  });

  it('that waited more than fifteen minutes is refused, one that waited fifteen is not', async () => {
    const old = submit(await draft());
    const late = await turn(ELECTION_PROCESS, old, wallMs(NOW_MS + 15 * MINUTE_MS + 1));
    expect(late.answer).toMatchObject({ status: 'refused', code: 'ACT_TOO_OLD' });
    const inTime = await turn(ELECTION_PROCESS, submit(await draft()), wallMs(NOW_MS + 15 * MINUTE_MS));
    expect(inTime.answer).toMatchObject({ status: 'recorded' });
  });

  it('of two leads at once is decided once, and neither of them hears an error', async () => {
    const paper = await draft();
    await turn(ELECTION_PROCESS, submit(paper));
    const first = await turn(ELECTION_PROCESS, agree(paper));
    const second = await turn(ELECTION_PROCESS, agree(paper, POST.viceChair));
    expect([first.answer, second.answer]).toMatchObject([
      { status: 'recorded', already: false },
      { status: 'recorded', already: true },
    ]);
    expect(await count(`event WHERE kind = 'decided'`)).toBe(1);
  });

  it('by somebody whose membership has ended is refused: office is read again in the transaction', async () => {
    await record.owner.query("UPDATE membership SET to_on = '2011-10-24' WHERE id = $1", [POST.clerk]);
    const { answer } = await turn(ELECTION_PROCESS, submit(await draft()));
    expect(answer).toMatchObject({ status: 'refused', code: 'NOT_IN_OFFICE' });
  });

  it('cannot hand in a paper that was written for another process', async () => {
    const elsewhere = await record.paper(DISTRICT_7, 'office-02', await timetableContent(record.pool));
    const { answer } = await turn(ELECTION_PROCESS, submit(elsewhere));
    expect(answer).toMatchObject({ status: 'refused', code: 'PAPER_UNKNOWN' });
  });
});

describe('a published timetable', () => {
  it('is in force by the commit that decided it, and asks to tell the districts until all have adopted it', async () => {
    const published = await publish();
    expect(published.converge).toBe(true);
    expect(await count('plan_group WHERE current_revision = 1')).toBe(1);
    expect((await turn(ELECTION_PROCESS)).converge).toBe(true);
    const districts = await record.pool.query<{ id: ProcessId }>(
      `SELECT id FROM process WHERE scope = 'district'`,
    );
    const adopted = await advance(
      record.pool,
      districts.rows.map(({ id: process }) => ({ process, nowMs: NOW_MS })),
    );
    expect(adopted).toHaveLength(11);
    expect(await count('process WHERE applied_revision = 1')).toBe(12);
    expect((await turn(ELECTION_PROCESS)).converge).toBe(false);
  });

  it('is never one that nobody drew up: the whole act fails', async () => {
    const content = { ...(await timetableContent(record.pool)), revision: 9 };
    const paper = await record.paper(ELECTION_PROCESS, 'office-02', content, 0);
    await turn(ELECTION_PROCESS, submit(paper));
    await expect(turn(ELECTION_PROCESS, agree(paper))).rejects.toThrow('no such timetable');
    expect(await count(`event WHERE kind = 'decided'`)).toBe(0);
  });
});

describe('a wake', () => {
  it('records what time has brought exactly once, and asks for the next instant', async () => {
    await publish();
    await turn(DISTRICT_7);
    const before = await record.logOf(DISTRICT_7);
    await stepClock(record.pool, ELECTION, NOW_MS, officialAt('2011-12-04T12:00:00.000+08:00'));
    await turn(DISTRICT_7);
    const after = await record.logOf(DISTRICT_7);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.map(({ at }) => at)).toEqual(after.map(({ at }) => at).sort());
    await turn(DISTRICT_7);
    expect(await record.logOf(DISTRICT_7)).toEqual(after);
    const { rows } = await record.pool.query<{ next_wake_at: string }>(
      'SELECT next_wake_at FROM process WHERE id = $1',
      [DISTRICT_7],
    );
    expect(rows[0]!.next_wake_at > '2011-12-04T12:00:00.000+08:00').toBe(true);
  });

  it('asks for no timer while the clock stands', async () => {
    await publish();
    expect((await turn(DISTRICT_7)).wakeAtMs).toBeNull();
  });
});

describe('round trips', () => {
  it('are four, for one process and for fifty', async () => {
    await publish();
    const many = await addDistricts(50);
    expect(await roundTrips(() => turn(DISTRICT_7))).toBe(4);
    expect(
      await roundTrips(() =>
        advance(
          record.pool,
          many.map((process) => ({ process, nowMs: NOW_MS })),
        ),
      ),
    ).toBe(4);
    expect(await count(`event WHERE kind = 'planAdopted' AND process_id LIKE 'district/%'`)).toBe(51);
  });
});

/** Copies of District 7 under codes of their own. */
async function addDistricts(wanted: number): Promise<readonly ProcessId[]> {
  const codes = Array.from({ length: wanted }, (_, n) => `x${String(n).padStart(3, '0')}`);
  await record.owner.query(
    `INSERT INTO district SELECT election_id, c, title, seats, places, working_group_id, community_group_id, street_id
     FROM district, unnest($1::text[]) c WHERE code = '07'`,
    [codes],
  );
  const made = await record.owner.query<{ id: ProcessId }>(
    `INSERT INTO process (id, election_id, scope, district_code, plan_group_id, state, state_version)
     SELECT 'district/' || election_id || '/' || c, election_id, scope, c, plan_group_id,
       jsonb_build_object('version', 1, 'revision', 0, 'lastAt', '2011-10-25T08:30:00.000+08:00', 'steps', '[]'::jsonb,
         'windows', '[]'::jsonb, 'choices', '[]'::jsonb, 'closed', false, 'scope', 'district', 'seats', 3,
         'list', null, 'votes', '[]'::jsonb), 1
     FROM process, unnest($1::text[]) c WHERE district_code = '07' RETURNING id`,
    [codes],
  );
  return made.rows.map((row) => row.id);
}

/** Every query that pg sends waits for its own answer, so their number is that of the round trips. */
async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}
