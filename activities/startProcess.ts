import { type WorkflowClient } from '@temporalio/client';
import { type ElectionId, type ProcessId } from '../law/id';
import { startOptions, workflowTypeOf } from '../workflows/messages';

/**
 * Makes a process's workflow look again, and starts it when it does not run. Safe to repeat; whether a process may be
 * started at all is guarded by its row, not by Temporal.
 */
export async function startProcess(
  workflow: WorkflowClient,
  { process, election, taskQueue }: { process: ProcessId; election: ElectionId; taskQueue: string },
): Promise<void> {
  await workflow.signalWithStart(workflowTypeOf(process), startOptions({ process, election, taskQueue }));
}
