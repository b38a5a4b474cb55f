// A worker that kills itself in the worst place: after the commit of a turn that brought something, and before
// Temporal hears of it. DIE_ON says in which turn (`act` or `wake`), DIE_IN in which process.
const path = require('node:path');
const { NativeConnection, Worker } = require('@temporalio/worker');
const { WorkflowClient } = require('@temporalio/client');
const { Pool } = require('pg');
const { createActivities } = require('../../dist/activities/activities.js');
const { endWithParent } = require('../../dist/scripts/endWithParent.js');

endWithParent();

const { DATABASE_URL, TEMPORAL_ADDRESS, DIE_ON, DIE_IN } = process.env;
const taskQueue = 'huanjie';

async function run() {
  const pool = new Pool({ connectionString: DATABASE_URL, max: 6 });
  const seqNow = async () =>
    (await pool.query('SELECT seq FROM process WHERE id = $1', [DIE_IN])).rows[0]?.seq ?? 0;
  const before = await seqNow();
  const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
  const afterCommit = async (turn) => {
    if (turn.process !== DIE_IN || (turn.act === undefined) !== (DIE_ON === 'wake')) return;
    if ((await seqNow()) > before) process.kill(process.pid, 'SIGKILL');
  };
  const workflow = new WorkflowClient({ connection });
  const worker = await Worker.create({
    connection,
    taskQueue,
    workflowBundle: { codePath: path.resolve(__dirname, '../../dist/workflowBundle.js') },
    activities: createActivities({ pool, workflow, taskQueue, afterCommit }),
    stickyQueueScheduleToStartTimeout: '5s',
  });
  await worker.run();
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
