import { isCancellation, proxyActivities, workflowInfo } from '@temporalio/workflow';
import { type Activities } from '../activities/activities';
import { takeTurns } from './takeTurns';

const { converge } = proxyActivities<Activities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
});

/**
 * The committee's own steps; when a timetable has come into force it opens and moves the districts, while its own turns
 * go on. A run that ends meanwhile leaves that to the next one, whose first turn finds the districts still behind.
 */
export async function election(): Promise<void> {
  const here = { asked: false, running: false };
  const bringAll = async (): Promise<void> => {
    here.running = true;
    while (here.asked) {
      here.asked = false;
      await converge(workflowInfo().workflowId.slice('election/'.length));
    }
    here.running = false;
  };
  await takeTurns((did) => {
    here.asked ||= did.converge;
    if (here.asked && !here.running) void bringAll().catch(unlessCancelled);
  });
}

function unlessCancelled(failure: unknown): void {
  if (!isCancellation(failure)) throw failure;
}
