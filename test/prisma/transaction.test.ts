import { setTimeout as sleep } from 'node:timers/promises';
import { transaction } from '../../prisma/transaction';
import { openSampleRecord, type SampleRecord } from '../sampleRecord';

jest.setTimeout(60_000);

const LIMITS = { statementMs: 1000, lockMs: 200, commitBeforeMs: 5000 };
const RENAME = "UPDATE district SET title = 'renamed' WHERE code = '07'";

let record: SampleRecord;
beforeAll(async () => {
  record = await openSampleRecord();
});
afterAll(() => record.close());

async function titleOf(): Promise<string> {
  const { rows } = await record.pool.query<{ title: string }>("SELECT title FROM district WHERE code = '07'");
  return rows[0]!.title;
}

describe('a transaction', () => {
  it('past its deadline is rolled back: nobody waits for it any more', async () => {
    const before = await titleOf();
    const late = transaction(record.pool, { ...LIMITS, commitBeforeMs: 100 }, async (tx) => {
      await tx.query(RENAME);
      await sleep(150);
    });
    await expect(late).rejects.toThrow('deadline');
    expect(await titleOf()).toBe(before);
  });

  it('gives up a statement and a lock at their limits, and leaves its connection usable', async () => {
    const slow = transaction(record.pool, { ...LIMITS, statementMs: 100 }, (tx) =>
      tx.query('SELECT pg_sleep(5)'),
    );
    await expect(slow).rejects.toThrow('statement timeout');
    await transaction(record.pool, LIMITS, async (tx) => {
      await tx.query(RENAME);
      const second = transaction(record.pool, LIMITS, (other) => other.query(RENAME));
      await expect(second).rejects.toThrow('lock timeout');
    });
    expect(await titleOf()).toBe('renamed');
    expect(record.pool.idleCount).toBe(record.pool.totalCount);
  });

  it('outlives a server that cuts its connections', async () => {
    const cut = transaction(record.pool, LIMITS, async (tx) => {
      const { rows } = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await record.owner.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
      await tx.query(RENAME);
    });
    await expect(cut).rejects.toThrow();
    await expect(transaction(record.pool, LIMITS, (tx) => tx.query('SELECT 1'))).resolves.toBeDefined();
  });
});
