import { Client } from '@temporalio/client';
import { type ProcessId } from '../../law/id';
import { officialAt } from '../../law/officialAt';
import { rebuild } from '../../scripts/rebuild';
import { DISTRICT_7, ELECTION_PROCESS, remindersIn } from '../sampleRecord';
import { TASK_QUEUE, withSkippingStack } from './sampleStack';

describe('a Temporal store that has lost everything', () => {
  it('is filled again from the record: every open process runs, and nothing is recorded twice', async () => {
    await withSkippingStack(async (stack) => {
      const { client } = stack.env;
      await stack.publish();
      await stack.stepTo(officialAt('2011-11-20T12:00:00.000+08:00'));
      const { rows } = await stack.pool.query<{ id: ProcessId }>('SELECT id FROM process');
      await Promise.all(rows.map(({ id }) => client.workflow.getHandle(id).terminate('the store is lost')));
      const before = await stack.logOf(DISTRICT_7);
      const plain = new Client({ connection: client.connection });
      expect(await rebuild(stack.pool, plain, TASK_QUEUE)).toBe(12);
      const again = await Promise.all(rows.map(({ id }) => client.workflow.getHandle(id).describe()));
      expect(again.map(({ status }) => status.name)).toEqual(rows.map(() => 'RUNNING'));
      await stack.stepTo(officialAt('2011-12-09T12:00:00.000+08:00'));
      const after = await stack.logOf(DISTRICT_7);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.length).toBeGreaterThan(before.length);
      expect(new Set(remindersIn(after)).size).toBe(remindersIn(after).length);
    });
  }, 90_000);

  it('leaves a district alone whose timetable is not in force', async () => {
    await withSkippingStack(async (stack) => {
      expect(await rebuild(stack.pool, stack.env.client, TASK_QUEUE)).toBe(1);
      const { status } = await stack.env.client.workflow.getHandle(ELECTION_PROCESS).describe();
      expect(status.name).toBe('RUNNING');
    });
  }, 90_000);
});
