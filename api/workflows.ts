import { randomUUID } from 'node:crypto';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { type ProcessId } from '../law/id';
import { type Act, type Answer } from '../activities/turn';
import { actUpdate, lookAgainSignal } from '../workflows/messages';

/** The API's way to the running processes. */
export interface Workflows {
  /** False: nothing that is sent now would arrive. */
  reachable(): Promise<boolean>;
  /** The record's answer. Any failure after sending is OUTCOME_UNKNOWN: the act may have been recorded. */
  act(process: ProcessId, act: Act): Promise<Answer>;
  /** Has the process settle what has come due and set its timer anew; starts its workflow where it is missing. */
  lookAgain(process: ProcessId): Promise<void>;
}

interface WorkflowSource {
  readonly client: Client;
  /** Starts the workflow of an open process, or signals the one that runs. */
  readonly startProcess: (process: ProcessId) => Promise<void>;
}

const REACHABLE_MS = 2_000;
const ACT_MS = 15_000;

export function createWorkflows({ client, startProcess }: WorkflowSource): Workflows {
  const send = (process: ProcessId, act: Act): Promise<Answer> =>
    client.withAbortSignal(AbortSignal.timeout(ACT_MS), () =>
      client.workflow.getHandle(process).executeUpdate(actUpdate, {
        args: [act],
        // Not the act's id: a key that is sent again must reach the record, which knows its first answer.
        updateId: randomUUID(),
      }),
    );
  return {
    async reachable() {
      try {
        await client.withDeadline(Date.now() + REACHABLE_MS, () => client.workflowService.getSystemInfo({}));
        return true;
      } catch {
        return false;
      }
    },
    async act(process, act) {
      try {
        return await send(process, act).catch(async (failure: unknown) => {
          if (!(failure instanceof WorkflowNotFoundError)) throw failure;
          await startProcess(process);
          return send(process, act);
        });
      } catch {
        return { status: 'OUTCOME_UNKNOWN' };
      }
    },
    async lookAgain(process) {
      const handle = client.workflow.getHandle(process);
      await handle.signal(lookAgainSignal).catch(async (failure: unknown) => {
        if (!(failure instanceof WorkflowNotFoundError)) throw failure;
        await startProcess(process);
      });
    },
  };
}
