import { type Pool, type PoolClient } from 'pg';

export interface TransactionLimits {
  /** For each statement, waiting for locks included. */
  readonly statementMs: number;
  readonly lockMs: number;
  /** From the call on; past it nothing is committed, because nobody waits for the answer any more. */
  readonly commitBeforeMs: number;
}

/** Runs `work` in one transaction: two round trips besides those of `work`. Rolls back and throws on any failure. */
export async function transaction<Result>(
  pool: Pool,
  { statementMs, lockMs, commitBeforeMs }: TransactionLimits,
  work: (tx: PoolClient) => Promise<Result>,
): Promise<Result> {
  const deadline = performance.now() + commitBeforeMs;
  const client = await pool.connect();
  try {
    // One simple query, hence one round trip.
    await client.query(
      `BEGIN; SET LOCAL statement_timeout = ${String(statementMs)}; SET LOCAL lock_timeout = ${String(lockMs)}`,
    );
    const result = await work(client);
    if (performance.now() > deadline) throw new Error('the deadline for the commit has passed');
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (failure) {
    client.release(!(await rolledBack(client)));
    throw failure;
  }
}

/** False: the connection is of no use any more. PostgreSQL rolls back by itself when it closes. */
function rolledBack(client: PoolClient): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}
