import { temporal } from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  type WorkflowBundleWithSourceMap,
  Worker,
} from '@temporalio/worker';
import { type ActivityDependencies, createActivities } from '../../activities/activities';
import { startProcess } from '../../activities/startProcess';
import { type Act, type Answer } from '../../activities/turn';
import { type Deed } from '../../law/deed';
import { type ProcessId } from '../../law/id';
import { type OfficialAt } from '../../law/officialAt';
import { stepClock } from '../../prisma/setClock';
import { type WallMs, wallMs } from '../../prisma/wallMs';
import { actUpdate } from '../../workflows/messages';
import { startTemporalCli, temporalTestServerPath } from '../infra/temporal';
import {
  actBy,
  ELECTION,
  ELECTION_PROCESS,
  openSampleRecord,
  POST,
  type SampleRecord,
  timetableContent,
} from '../sampleRecord';

export const TASK_QUEUE = 'sample';
const QUIET = new DefaultLogger('ERROR');
Runtime.install({ logger: QUIET });

/** The sample's record, the server that skips time, and a worker between them; the wall clock is the server's. */
export interface SampleStack extends SampleRecord {
  readonly env: TestWorkflowEnvironment;
  nowMs(): Promise<WallMs>;
  /** Hands an act to the process's workflow. */
  send(process: ProcessId, act: Act): Promise<Answer>;
  readonly act: (process: ProcessId, by: string, deed: Deed) => Promise<Answer>;
  lookAgain(process: ProcessId): Promise<void>;
  /** Puts the sample's clock to an instant and returns when every process under way has settled it. */
  readonly stepTo: (at: OfficialAt) => Promise<void>;
  /** The office hands in the draft, the committee agrees, every district adopts it. */
  publish(): Promise<void>;
  /** Returns when the statement counts something. */
  until(sql: string): Promise<void>;
}

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** Runs `test` against a stack of its own, whose server skips time. */
export async function withSkippingStack(
  test: (stack: SampleStack) => Promise<void>,
  more: Pick<ActivityDependencies, 'afterCommit'> = {},
): Promise<void> {
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: temporalTestServerPath } },
  });
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: { ElectionId: temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD },
  });
  await withStack(env, test, more);
}

/** The same on the real server of Temporal's CLI, whose histories are those of production. */
export async function withCliStack(test: (stack: SampleStack) => Promise<void>): Promise<void> {
  const server = await startTemporalCli();
  try {
    await withStack(
      await TestWorkflowEnvironment.createFromExistingServer({ address: server.address }),
      test,
      {},
    );
  } finally {
    await server.stop();
  }
}

async function withStack(
  env: TestWorkflowEnvironment,
  test: (stack: SampleStack) => Promise<void>,
  more: Pick<ActivityDependencies, 'afterCommit'>,
): Promise<void> {
  const record = await openSampleRecord();
  bundle ??= bundleWorkflowCode({ workflowsPath: require.resolve('../../workflows'), logger: QUIET });
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundle,
    activities: createActivities({ pool: record.pool, ...more }),
    maxConcurrentLocalActivityExecutions: 6,
  });
  try {
    await worker.runUntil(() => test(stackOn(record, env)));
  } finally {
    await env.teardown();
    await record.close();
  }
}

function stackOn(record: SampleRecord, env: TestWorkflowEnvironment): SampleStack {
  const { workflow } = env.client;
  const nowMs = async (): Promise<WallMs> => wallMs(await env.currentTimeMs());
  const until = async (sql: string): Promise<void> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const { rows } = await record.owner.query<{ count: string }>(sql);
      if (Number(rows[0]?.count) > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`not in ten seconds: ${sql}`);
  };
  const lookAgain = (process: ProcessId): Promise<void> =>
    startProcess(workflow, { process, election: ELECTION, taskQueue: TASK_QUEUE });
  const send = (process: ProcessId, act: Act): Promise<Answer> =>
    workflow.getHandle(process).executeUpdate(actUpdate, { args: [act] });
  const act = async (process: ProcessId, by: string, deed: Deed): Promise<Answer> =>
    send(process, actBy(by, deed, await nowMs()));
  return {
    ...record,
    ...{ env, nowMs, until, lookAgain, send, act },
    stepTo: async (at) => {
      await stepClock(record.pool, ELECTION, await nowMs(), at);
      const { rows } = await record.pool.query<{ id: ProcessId }>(
        'SELECT id FROM process WHERE NOT closed AND applied_revision > 0',
      );
      await Promise.all(rows.map(({ id: process }) => lookAgain(process)));
      await until(`SELECT (count(*) = 0)::int AS count FROM process
        WHERE applied_revision > 0 AND next_wake_at <= '${at}'`);
    },
    publish: async () => {
      const step = { code: 'electionDayFixed', round: 1 } as const;
      const paper = await record.paper(ELECTION_PROCESS, 'office-02', await timetableContent(record.pool), 0);
      await lookAgain(ELECTION_PROCESS);
      await act(ELECTION_PROCESS, POST.clerk, { kind: 'submit', step, paper });
      await act(ELECTION_PROCESS, POST.chair, { kind: 'agree', step, shown: paper.sha256 });
      await until('SELECT (count(*) = 12)::int AS count FROM process WHERE applied_revision = 1');
    },
  };
}
