import { Client, Connection } from '@temporalio/client';
import { type Pool } from 'pg';
import { z } from 'zod';
import { startProcess } from '../activities/startProcess';
import { readConfig } from '../config';
import { idCodec } from '../prisma/codecs/brands';
import { openPool } from '../prisma/openPool';

const AT_ONCE = 20;
const OPEN = `SELECT p.id, p.election_id AS election FROM process p JOIN plan_group g ON g.id = p.plan_group_id
  WHERE NOT p.closed AND (p.scope = 'election' OR g.current_revision > 0) ORDER BY p.scope DESC, p.id`;
const open = z.array(z.object({ id: idCodec<'Process'>(), election: idCodec<'Election'>() }));

/**
 * Starts the workflow of every open election, and of every open district whose timetable is in force, from the record.
 * For a Temporal store that is lost, older than this program or restored; processes that run only look again.
 *
 * @returns how many there are.
 */
export async function rebuild(pool: Pool, { workflow }: Client, taskQueue: string): Promise<number> {
  const { rows } = await pool.query(OPEN);
  const processes = open.parse(rows);
  for (let from = 0; from < processes.length; from += AT_ONCE) {
    const some = processes.slice(from, from + AT_ONCE);
    await Promise.all(
      some.map(({ id, election }) => startProcess(workflow, { process: id, election, taskQueue })),
    );
  }
  return processes.length;
}

async function main(): Promise<void> {
  const { databaseUrl, temporalAddress, temporalNamespace, taskQueue } = readConfig(process.env);
  const pool = openPool(databaseUrl, 2);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection, namespace: temporalNamespace });
  const started = await rebuild(pool, client, taskQueue);
  console.log(
    `已按记录恢复 ${String(started)} 个流程。 ${String(started)} processes started from the record.`,
  );
  await connection.close();
  await pool.end();
}

if (require.main === module) {
  main().catch((failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exit(1);
  });
}
