import { type Answer } from '../../activities/turn';
import { type Deed } from '../../law/deed';
import { officialAt, type OfficialAt } from '../../law/officialAt';
import { runClock } from '../../prisma/setClock';
import { actBy, DISTRICT_7, ELECTION, POST, remindersIn } from '../sampleRecord';
import { type SampleStack, withSkippingStack } from './sampleStack';

const ROLL = { code: 'voterRoll', round: 1 } as const;
const at = (day: string, hour: string): OfficialAt => officialAt(`2011-${day}T${hour}:00.000+08:00`);

async function ok(answer: Promise<Answer>): Promise<void> {
  expect(await answer).toMatchObject({ status: 'recorded', already: false });
}

/** Registration ends, and the roll goes through its chain: to be hung at the places on 12-08. */
async function decideRoll({ stepTo, act, paper }: SampleStack): Promise<void> {
  await stepTo(at('12-05', '09:00'));
  const registration = { code: 'registration', round: 1 } as const;
  const happenedAt = at('12-05', '08:30');
  await ok(
    act(DISTRICT_7, POST.officer, { kind: 'fact', step: registration, fact: 'carriedOut', happenedAt }),
  );
  const ref = await paper(DISTRICT_7, 'd07-10', {
    kind: 'rollSummary',
    groups: [{ name: '新风二村', voters: 412 }],
  });
  await ok(act(DISTRICT_7, POST.officer, { kind: 'submit', step: ROLL, paper: ref }));
  await ok(act(DISTRICT_7, POST.street, { kind: 'agree', step: ROLL, shown: ref.sha256 }));
  await ok(act(DISTRICT_7, POST.chair, { kind: 'agree', step: ROLL, shown: ref.sha256 }));
  await stepTo(at('12-08', '10:00'));
}

const posted = (place: string): Deed => ({
  kind: 'fact',
  step: ROLL,
  fact: 'posted',
  place,
  happenedAt: at('12-08', '09:00'),
});

async function runOf({ env }: SampleStack): Promise<string> {
  return (await env.client.workflow.getHandle(DISTRICT_7).describe()).runId;
}

/** Returns when another run has taken over. */
async function nextRun(stack: SampleStack, first: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await runOf(stack)) !== first) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the run has not continued as new in ten seconds');
}

describe('the district workflow', () => {
  it('takes sixty acts at once in turn while its run continues as new: each is in the log once', async () => {
    await withSkippingStack(async (stack) => {
      const places = Array.from({ length: 60 }, (_, n) => `张榜点${String(n + 1)}`);
      await stack.owner.query("UPDATE district SET places = $1 WHERE code = '07'", [places]);
      await stack.publish();
      await decideRoll(stack);
      const first = await runOf(stack);
      const nowMs = await stack.nowMs();
      const acts = places.map((place) => actBy(POST.officer, posted(place), nowMs));
      // Forty fill the run; while the other twenty arrive it continues as new.
      const answers = await Promise.all(acts.slice(0, 40).map((act) => stack.send(DISTRICT_7, act)));
      answers.push(...(await Promise.all(acts.slice(40).map((act) => stack.send(DISTRICT_7, act)))));
      expect(answers.every(({ status }) => status === 'recorded')).toBe(true);
      await nextRun(stack, first);
      const log = await stack.logOf(DISTRICT_7);
      const recorded = log.filter(({ kind }) => kind === 'factRecorded').map(({ act_id }) => act_id);
      expect([...recorded.slice(-60)].sort()).toEqual(acts.map(({ actId }) => actId as string).sort());
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1));
      expect(new Set(remindersIn(log)).size).toBe(remindersIn(log).length);
    });
  }, 90_000);

  it('wakes by itself at every instant of a running clock, and reminds once', async () => {
    await withSkippingStack(async (stack) => {
      await stack.publish();
      const until = at('12-09', '12:00');
      await runClock(stack.pool, ELECTION, await stack.nowMs(), { factor: 1440, until });
      await stack.lookAgain(DISTRICT_7);
      // 45 days and three hours and a half at a day a minute.
      await stack.env.sleep('46 minutes');
      const log = await stack.logOf(DISTRICT_7);
      const asked = log.filter(({ kind, step_code }) => kind === 'rungReached' && step_code === 'voterRoll');
      expect(asked.length).toBeGreaterThan(3);
      expect(new Set(remindersIn(log)).size).toBe(remindersIn(log).length);
      expect(log.map((line) => line.at)).toEqual(log.map((line) => line.at).sort());
      expect(log.some(({ kind, step_code }) => kind === 'notReported' && step_code === 'voterRoll')).toBe(
        true,
      );
      expect(log.at(-1)!.at <= until).toBe(true);
    });
  }, 90_000);

  it('answers as before, and reminds no second time, when a turn is lost between its commit and its answer', async () => {
    const lost = { act: 0, wake: 0 };
    await withSkippingStack(
      async (stack) => {
        await stack.publish();
        await stack.stepTo(at('12-05', '09:00'));
        const registration = { code: 'registration', round: 1 } as const;
        const happenedAt = at('12-05', '08:30');
        const deed: Deed = { kind: 'fact', step: registration, fact: 'carriedOut', happenedAt };
        await ok(stack.act(DISTRICT_7, POST.officer, deed));
        const log = await stack.logOf(DISTRICT_7);
        expect(lost.act).toBeGreaterThan(0);
        expect(lost.wake).toBeGreaterThan(0);
        expect(log.filter(({ kind, act_id }) => kind === 'factRecorded' && act_id !== null)).toHaveLength(1);
        expect(new Set(remindersIn(log)).size).toBe(remindersIn(log).length);
      },
      {
        // Every first attempt is lost, as if the worker had died after the commit.
        afterCommit: ({ act }) => {
          const kind = act === undefined ? 'wake' : 'act';
          lost[kind] += 1;
          if (lost[kind] % 2 === 1) throw new Error('the worker died here');
        },
      },
    );
  }, 90_000);
});
