import { existsSync } from 'node:fs';
import path from 'node:path';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { createActivities } from './activities/activities';
import { readConfig } from './config';
import { openPool } from './prisma/openPool';
import { endWithParent } from './scripts/endWithParent';

const POOL_SIZE = 16;

/** Every turn holds a connection; two stay free for `converge` and for whoever looks. */
const TURNS_AT_ONCE = POOL_SIZE - 2;

/** Set-up bundles once; a worker that runs from sources bundles for itself. */
function workflowSource(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  const codePath = path.join(__dirname, 'workflowBundle.js');
  return existsSync(codePath)
    ? { workflowBundle: { codePath } }
    : { workflowsPath: require.resolve('./workflows') };
}

async function main(): Promise<void> {
  endWithParent();
  const config = readConfig(process.env);
  const pool = openPool(config.databaseUrl, POOL_SIZE);
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const worker = await Worker.create({
    ...workflowSource(),
    connection,
    namespace: config.temporalNamespace,
    taskQueue: config.taskQueue,
    activities: createActivities({ pool }),
    identity: 'huanjie-worker',
    maxConcurrentLocalActivityExecutions: TURNS_AT_ONCE,
    shutdownGraceTime: '10s',
    stickyQueueScheduleToStartTimeout: '5s',
  });
  await worker.run(); // until SIGTERM or SIGINT, which Temporal's runtime listens for
  await connection.close();
  await pool.end();
}

main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exit(1);
});
