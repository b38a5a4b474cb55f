import { randomUUID } from 'node:crypto';
import { Office } from './office';
import { key, type LooseDeed, Player } from './player';

jest.setTimeout(120_000);

let office: Office;
let player: Player;

beforeAll(async () => {
  office = await Office.open();
  player = new Player(office.url);
  await player.playUntil('2011-10-31T15:00');
  await player.reach('2011-10-31T15:00');
});

afterAll(() => office.close());

function carriedOut(code: 'voterGroups' | 'districtTraining', hour: string): LooseDeed {
  return { kind: 'fact', step: key(code), fact: 'carriedOut', happenedAt: `2011-10-31T${hour}:00.000+08:00` };
}

async function linesOf(code: string, kind: string): Promise<number> {
  return (await player.history()).filter((line) => line.kind === kind && line.step?.code === code).length;
}

describe('one press of a button', () => {
  it('counts once, however often it arrives, and is answered the same', async () => {
    const once = randomUUID();
    const deed = carriedOut('voterGroups', '10:00');
    const first = await player.does('d07-10', deed, once);
    const again = await player.does('d07-10', deed, once);
    expect(first).toMatchObject({ status: 'recorded', already: false });
    expect(again).toEqual(first);
    expect(await linesOf('voterGroups', 'factRecorded')).toBe(1);
  });

  it('counts once when it arrives five times at once', async () => {
    const once = randomUUID();
    const deed = carriedOut('districtTraining', '11:00');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => player.does('d07-10', deed, once)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 'recorded', already: false });
    expect(await linesOf('districtTraining', 'factRecorded')).toBe(1);
  });

  it('under the key of another act is refused', async () => {
    const once = randomUUID();
    await player.playUntil(
      '2011-12-05T15:00',
      ({ step }) => step === 'voterGroups' || step === 'districtTraining',
    );
    await player.reach('2011-12-05T15:00');
    const paper = await player.paper('d07-10', {
      kind: 'rollSummary',
      groups: [{ name: '轴心村', voters: 612 }],
    });
    const deed: LooseDeed = { kind: 'submit', step: key('voterRoll'), paper };
    expect(await player.does('d07-10', deed, once)).toMatchObject({ status: 'recorded' });
    const other = await player.paper('d07-10', {
      kind: 'rollSummary',
      groups: [{ name: '轴心村', voters: 613 }],
    });
    const reused = await player.does('d07-10', { ...deed, paper: other }, once);
    expect(reused).toMatchObject({ status: 'refused', code: 'KEY_REUSED' });
    expect(await linesOf('voterRoll', 'submitted')).toBe(1);
  });

  it('without a key is not taken', async () => {
    const session = await player.as('d07-10');
    const body = {
      process: player.process,
      as: 'd07-10.d07-working.officer',
      deed: carriedOut('voterGroups', '10:00'),
    };
    const headers = { 'content-type': 'application/json' };
    const answer = await session.send('/acts', { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(400);
  });
});

describe('two leads of one body', () => {
  it('who decide the same paper at once have decided it once, without an error for either', async () => {
    const shown = (await player.step('voterRoll')).paper?.sha256 ?? '';
    const agree: LooseDeed = { kind: 'agree', step: key('voterRoll'), shown };
    const answers = await Promise.all(['street-01', 'street-02'].map((person) => player.does(person, agree)));
    expect(answers.map(({ status }) => status)).toEqual(['recorded', 'recorded']);
    expect(answers.filter((answer) => answer.status === 'recorded' && answer.already)).toHaveLength(1);
    expect(await linesOf('voterRoll', 'passedOn')).toBe(1);

    const decided = await Promise.all(['ec-01', 'ec-02'].map((person) => player.does(person, agree)));
    expect(decided.map(({ status }) => status)).toEqual(['recorded', 'recorded']);
    expect(await linesOf('voterRoll', 'decided')).toBe(1);
  });

  it('of whom the second wishes the contrary, is told that it was decided meanwhile', async () => {
    const shown = (await player.step('voterRoll')).paper?.sha256 ?? '';
    const comments = [{ item: '合计', text: '请核对。' }];
    const done = await player.does('ec-02', { kind: 'return', step: key('voterRoll'), shown, comments });
    expect(done).toMatchObject({ status: 'refused', code: 'DECIDED_MEANWHILE' });
  });
});
