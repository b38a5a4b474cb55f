import { Office } from './office';
import { Player } from './player';

jest.setTimeout(120_000);

let office: Office;
let player: Player;

beforeAll(async () => {
  office = await Office.open();
  player = new Player(office.url);
  await player.playUntil('2011-10-27T00:00');
});

afterAll(() => office.close());

const LEADS = ['d07-08', 'd07-01', 'street-01', 'ec-01', 'sc-01'];

/** When each lead first read about a paper that nobody handles, oldest first, of those that came after `since`. */
async function firstReadBy(text: RegExp, since: string): Promise<readonly [string, string][]> {
  const read = await Promise.all(
    LEADS.map(async (person): Promise<[string, string][]> => {
      const messages = await player.messagesTo(person);
      const about = messages.filter(({ zh, at }) => text.test(zh) && at > since).map(({ at }) => at);
      const [first] = about.sort();
      return first === undefined ? [] : [[person, first]];
    }),
  );
  return read.flat().sort((a, b) => a[1].localeCompare(b[1]));
}

describe('a paper that nobody handles', () => {
  it('climbs from the working group by way of the community and the street to the committees', async () => {
    // Hand-in of the working group's list is due 10-28, 17:00; nobody hands in.
    await player.reach('2011-11-02T09:00');
    const climbed = await firstReadBy(/组建选区工作组/, '2011-10-28T17:00');
    expect(climbed.map(([person]) => person)).toEqual(LEADS);
    const instants = climbed.map(([, at]) => at);
    expect(new Set(instants).size).toBe(LEADS.length);
    expect(instants.filter((at) => at.slice(11, 16) >= '21:00' || at.slice(11, 16) < '08:00')).toEqual([]);
  });

  it('stops climbing once somebody has handled it, and begins anew at the stage that has it then', async () => {
    const paper = await player.paper('d07-10', { kind: 'note', text: '选区选举工作组名单' });
    const submit = { kind: 'submit', step: { code: 'workingGroup', round: 1 }, paper } as const;
    expect(await player.does('d07-10', submit)).toMatchObject({ status: 'recorded' });
    await player.reach('2011-11-05T09:00');
    const climbed = await firstReadBy(/组建选区工作组/, '2011-11-02T09:00');
    expect(climbed.map(([person]) => person)).toEqual(['street-01', 'ec-01', 'sc-01']);
  });
});
