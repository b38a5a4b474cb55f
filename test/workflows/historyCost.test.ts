import { type Deed } from '../../law/deed';
import { officialAt } from '../../law/officialAt';
import { runClock } from '../../prisma/setClock';
import { DISTRICT_7, ELECTION, POST } from '../sampleRecord';
import { type SampleStack, withCliStack } from './sampleStack';

const at = (day: string, hour: string) => officialAt(`2011-${day}T${hour}:00.000+08:00`);

/** Events of District 7's run once nothing moves any more. */
async function events({ env }: SampleStack): Promise<number> {
  for (let before = -1; ;) {
    const { historyLength } = await env.client.workflow.getHandle(DISTRICT_7).describe();
    if (historyLength === before) return historyLength;
    before = historyLength;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

describe("a district's history on the real server", () => {
  it('grows by six events for an act, refused or not, and by six for a wake', async () => {
    await withCliStack(async (stack) => {
      await stack.publish();
      await stack.stepTo(at('12-02', '09:00'));
      const step = { code: 'registration', round: 1 } as const;
      const happenedAt = at('12-02', '08:30');
      const carriedOut: Deed = { kind: 'fact', step, fact: 'carriedOut', happenedAt };
      const start = await events(stack);
      await stack.act(DISTRICT_7, POST.chair, carriedOut);
      expect((await events(stack)) - start).toBeLessThanOrEqual(6);
      await stack.act(DISTRICT_7, POST.officer, carriedOut);
      expect((await events(stack)) - start).toBeLessThanOrEqual(12);

      await stack.stepTo(at('12-03', '04:30'));
      // Two hours a second: the reminder of 08:30 comes as a wake of its own.
      const run = { factor: 7200, until: at('12-03', '08:40') };
      await runClock(stack.pool, ELECTION, await stack.nowMs(), run);
      await stack.lookAgain(DISTRICT_7);
      const running = await stack.logOf(DISTRICT_7);
      const asleep = await events(stack);
      await stack.until(
        `SELECT count(*) FROM event WHERE process_id = '${DISTRICT_7}' AND at >= '2011-12-03T08:30:00.000+08:00'`,
      );
      expect((await events(stack)) - asleep).toBeLessThanOrEqual(6);
      expect((await stack.logOf(DISTRICT_7)).length).toBeGreaterThan(running.length);
    });
  }, 90_000);
});
