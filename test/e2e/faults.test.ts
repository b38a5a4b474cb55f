import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { withClient } from '../../scripts/postgresServer';
import { act, type Done } from '../../scripts/sampleOffice/act';
import { clockAnswer } from '../../scripts/sampleOffice/answers';
import { Office } from './office';
import { key, type LooseDeed, Player } from './player';

jest.setTimeout(240_000);

const DYING = 'test/e2e/dyingWorker.cjs';
const OFFICER = 'd07-10.d07-working.officer';

let office: Office;
let player: Player;

beforeAll(async () => {
  office = await Office.open();
  player = new Player(office.url);
  await player.playUntil('2011-10-31T15:00');
});

afterAll(() => office.close());

/** Rows straight from the record: what no view may smooth over. */
async function record(sql: string): Promise<readonly Record<string, unknown>[]> {
  return withClient(office.database.ownerUrl, async (client) => {
    const found = await client.query<Record<string, unknown>>(sql, [player.process]);
    return found.rows;
  });
}

/** Reminders that stand on the record twice, and links of the chain that do not hold. */
async function flaws(): Promise<readonly Record<string, unknown>[]> {
  const twice =
    await record(`SELECT step_code, envelope::json -> 'event' ->> 'rung' AS rung, count(*) FROM event
    WHERE process_id = $1 AND kind IN ('opened', 'rungReached', 'notReported', 'decided', 'done')
    GROUP BY kind, step_code, step_round, rung, envelope::json -> 'event' ->> 'revision' HAVING count(*) > 1`);
  const broken = await record(`SELECT seq FROM (SELECT seq, prev_hash, lag(hash) OVER (ORDER BY seq) AS before
    FROM event WHERE process_id = $1) links WHERE before IS NOT NULL AND before <> prev_hash`);
  return [...twice, ...broken];
}

async function carriedOut(code: 'voterGroups' | 'districtTraining', happenedAt: string): Promise<Done> {
  const deed: LooseDeed = { kind: 'fact', step: key(code), fact: 'carriedOut', happenedAt };
  return act(await player.as('d07-10'), randomUUID(), { process: player.process, as: OFFICER, deed });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function linesOf(code: string, kind: string): Promise<number> {
  return (await player.history()).filter((line) => line.kind === kind && line.step?.code === code).length;
}

async function command(what: object): Promise<void> {
  await (await player.as('street-01')).write(`/elections/${player.stage.election}/clock`, what, clockAnswer);
}

describe('a worker that dies after the commit and before Temporal hears of it', () => {
  it('in an act, while another act is sent: both are recorded once and both are answered', async () => {
    await player.reach('2011-10-31T15:00');
    await office.stop('worker');
    const env = { DIE_ON: 'act', DIE_IN: player.process };
    const dying = await office.start('dyingWorker', DYING, env);
    const first = carriedOut('voterGroups', '2011-10-31T10:00:00.000+08:00');
    await sleep(50);
    const second = carriedOut('districtTraining', '2011-10-31T11:00:00.000+08:00');
    expect(await dying.ended).toBe('SIGKILL');
    await office.start('worker');
    for (const answer of await Promise.all([first, second])) {
      expect(answer).toMatchObject({ status: 'recorded', already: false });
    }
    expect([
      await linesOf('voterGroups', 'factRecorded'),
      await linesOf('districtTraining', 'factRecorded'),
    ]).toEqual([1, 1]);
    expect(await flaws()).toEqual([]);
  });

  it('in a wake, while an act is sent: what time brought is there once, and so is the act', async () => {
    await player.playUntil('2011-12-02T08:00', ({ at }) => at > '2011-10-31T14:00');
    await player.reach('2011-12-02T08:00');
    await office.stop('worker');
    const env = { DIE_ON: 'wake', DIE_IN: player.process };
    const dying = await office.start('dyingWorker', DYING, env);
    await command({ do: 'run' });
    // The summary sheet's step opens at 08:30: half an official hour is less than a second.
    expect(await dying.ended).toBe('SIGKILL');
    const deed: LooseDeed = {
      ...{ kind: 'fact', step: key('registration'), fact: 'carriedOut' },
      happenedAt: '2011-12-02T08:00:00.000+08:00',
    };
    const acted = act(await player.as('d07-10'), randomUUID(), {
      process: player.process,
      as: OFFICER,
      deed,
    });
    await office.start('worker');
    expect(await acted).toMatchObject({ status: 'recorded', already: false });
    await command({ do: 'pause' });
    expect([await linesOf('voterRoll', 'opened'), await linesOf('registration', 'factRecorded')]).toEqual([
      1, 1,
    ]);
    expect(await flaws()).toEqual([]);
  });
});

describe('sixty acts at once, while the run continues as new', () => {
  it('leave every acknowledged act in the log once, and no reminder twice', async () => {
    await player.playUntil(
      '2011-12-08T08:30',
      ({ at, step }) => at < '2011-12-02' || step === 'registration',
    );
    await player.reach('2011-12-08T08:30');
    const officer = await player.as('d07-10');
    const { places } = await player.step('voterRoll');
    const wishes = places.flatMap(({ place }) => [1, 2, 3, 4, 5].map(() => place));
    expect(wishes).toHaveLength(60);
    const answers = await Promise.all(
      wishes.map((place) => {
        const happenedAt = '2011-12-08T08:30:00.000+08:00';
        const deed: LooseDeed = { kind: 'fact', step: key('voterRoll'), fact: 'posted', place, happenedAt };
        return act(officer, randomUUID(), { process: player.process, as: OFFICER, deed });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(wishes.map(() => 'recorded'));
    expect(answers.filter((answer) => answer.status === 'recorded' && !answer.already)).toHaveLength(12);
    expect(await linesOf('voterRoll', 'factRecorded')).toBe(12);
    expect(await flaws()).toEqual([]);
    expect(await runsOf(player.process)).toBeGreaterThan(1);
  });
});

describe("Temporal's store", () => {
  it('lost, is rebuilt from the record: every open process waits again, and goes on where it was', async () => {
    await office.loseTemporal();
    await office.rebuild();
    await Promise.all([office.start('worker'), office.startServer()]);
    const open = await record('SELECT id FROM process WHERE NOT closed AND $1 <> id ORDER BY id');
    for (const { id } of [...open, { id: player.process }]) expect(await runsOf(String(id))).toBe(1);
    await player.playUntil('2011-12-13T12:30', ({ at }) => at < '2011-12-09'); // the sixty acts hung the roll
    await player.reach('2011-12-14T08:00');
    expect((await player.history()).at(-1)?.at.slice(0, 10)).toBe('2011-12-14');
    expect(await flaws()).toEqual([]);
  });
});

/** Runs of the process's workflow that this Temporal server knows, the open one included. */
async function runsOf(process: string): Promise<number> {
  const connection = await Connection.connect({ address: office.temporalAddress });
  try {
    const { workflow } = new Client({ connection });
    const giveUpAt = performance.now() + 10_000;
    for (;;) {
      // Listing lags a moment behind.
      const { count } = await workflow.count(`WorkflowId = '${process}'`);
      if (count > 0 || performance.now() > giveUpAt) return count;
      await sleep(200);
    }
  } finally {
    await connection.close();
  }
}
