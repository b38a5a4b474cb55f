import { type Scene } from '../../scripts/demo/scenes';
import { Office } from './office';
import { key, type LooseDeed, Player } from './player';

jest.setTimeout(180_000);

/** Everybody above the district who could be told that it is late. */
const ABOVE = ['street-01', 'street-02', 'street-03', 'office-01', 'ec-01', 'ec-02', 'sc-01', 'sc-02'];
const roll = key('voterRoll');

let office: Office;
let seven: Player;
let one: Player;

beforeAll(async () => {
  office = await Office.open();
  seven = new Player(office.url);
  one = Player.ofDistrict(office.url, '01');
  const oneWithout = ({ step }: Scene): boolean => step === 'electionDayFixed';
  await seven.playUntil('2011-12-06T15:00');
  await one.playUntil('2011-12-06T15:00', oneWithout);
  await seven.playUntil('2011-12-08T00:00');
  await one.playUntil('2011-12-08T00:00', oneWithout);
});

afterAll(() => office.close());

const posted = (place: string, happenedAt: string, more: object = {}): LooseDeed => ({
  ...{ kind: 'fact', step: roll, fact: 'posted', place, happenedAt: `${happenedAt}:00.000+08:00` },
  ...more,
});

async function proofOf(player: Player, officer: string): Promise<object> {
  const evidence = await player.paper(officer, { kind: 'note', text: '张榜现场照片。' });
  return { enteredLate: { reason: '昨日已张榜，系统未及时登记。', evidence, second: player.stage.second } };
}

async function placesOf(player: Player): Promise<readonly string[]> {
  return (await player.step('voterRoll')).places.map(({ place }) => place);
}

async function readAbove(player: Player): Promise<readonly string[]> {
  const read = await Promise.all(ABOVE.map((person) => player.messagesTo(person)));
  return read.flat().map(({ zh }) => zh);
}

describe('the voter roll, whose last day is 2011-12-08', () => {
  it('asks the officer at 16:00 of the last day whether it hangs', async () => {
    await seven.reach('2011-12-08T16:30');
    expect((await seven.step('voterRoll')).asked).toBe(true);
    const texts = (await seven.messagesTo('d07-10')).map(({ zh }) => zh);
    expect(texts.filter((text) => /张榜.*未张榜/.test(text))).toHaveLength(1);
  });

  it('next morning those above read that no report has come, and nobody reads 逾期', async () => {
    await seven.reach('2011-12-09T08:45');
    for (const player of [seven, one]) {
      const texts = await readAbove(player);
      expect(texts.filter((text) => text.includes('尚未收到张榜报告，请核实'))).not.toEqual([]);
      expect(texts.filter((text) => text.includes('逾期'))).toEqual([]);
      expect(await player.step('voterRoll')).toMatchObject({ standing: 'notReported', life: 'decided' });
    }
  });

  it('a posting of 12-08 entered on 12-09 needs reason, photograph and a second person', async () => {
    const [place = ''] = await placesOf(seven);
    const bare = await seven.does('d07-10', posted(place, '2011-12-08T15:00'));
    expect(bare).toMatchObject({ status: 'refused', code: 'LATE_ENTRY_NEEDS_PROOF' });
    const evidence = await seven.paper('d07-10', { kind: 'note', text: '照片' });
    const alone = { reason: '补录', evidence, second: 'd07-10.d07-working.officer' };
    const own = await seven.does('d07-10', posted(place, '2011-12-08T15:00', { enteredLate: alone }));
    expect(own).toMatchObject({ status: 'refused', code: 'SECOND_PERSON_IS_FIRST' });
  });

  it('with them it is in time, and both instants are kept', async () => {
    const proof = await proofOf(seven, 'd07-10');
    for (const place of await placesOf(seven)) {
      const done = await seven.does('d07-10', posted(place, '2011-12-08T15:00', proof));
      expect(done).toMatchObject({ status: 'recorded' });
    }
    const step = await seven.step('voterRoll');
    expect(step).toMatchObject({ life: 'done', standing: 'inTime', doneAt: '2011-12-08T15:00:00.000+08:00' });
    const entries = (await seven.history()).filter(
      ({ kind, step: of }) => kind === 'factRecorded' && of?.code === 'voterRoll',
    );
    expect(entries).toHaveLength(12);
    for (const entry of entries) {
      expect([entry.happenedAt?.slice(0, 16), entry.at.slice(0, 10)]).toEqual([
        '2011-12-08T15:00',
        '2011-12-09',
      ]);
    }
    const { choices } = await (await seven.as('ec-01')).district(seven.stage.election, '07');
    expect(choices).toEqual([]);
  });

  it('once 未张榜 is confirmed, committee and standing committee are told that it is late', async () => {
    const said = await one.does('d01-02', { kind: 'notPosted', step: roll });
    expect(said).toMatchObject({ status: 'recorded' });
    expect(await one.step('voterRoll')).toMatchObject({ standing: 'missed' });
    for (const person of ['ec-01', 'sc-01']) {
      const [newest] = await one.messagesTo(person);
      expect(newest?.zh).toMatch(/逾期|未张榜/);
    }
    expect((await readAbove(seven)).filter((text) => text.includes('逾期'))).toEqual([]);
  });

  it('a roll that was really hung on 12-09 is recorded as late, and the committee has to choose', async () => {
    const proof = await proofOf(one, 'd01-02');
    for (const place of await placesOf(one)) {
      const done = await one.does('d01-02', posted(place, '2011-12-09T08:40', proof));
      expect(done).toMatchObject({ status: 'recorded' });
    }
    expect(await one.step('voterRoll')).toMatchObject({ life: 'done', standing: 'late' });
    const chair = await one.as('ec-01');
    const { choices } = await chair.district(one.stage.election, '01');
    // 12-09 plus 20 days is 12-29.
    expect(choices).toMatchObject([
      { limitOn: '2011-12-08', happenedOn: '2011-12-09', earliestElectionDay: '2011-12-29' },
    ]);
    const tasks = (await chair.inbox()).filter(({ district }) => district?.code === '01');
    expect(tasks.map(({ act }) => act)).toContain('choose');
  });

  it('a posting that lies ahead is not recorded', async () => {
    await seven.playUntil('2011-12-13T15:30', ({ step }) => step === 'voterRoll');
    await seven.reach('2011-12-13T15:30');
    const [first] = (await seven.step('preliminaryList')).places;
    const ahead: LooseDeed = {
      ...posted(first?.place ?? '', '2011-12-13T18:00'),
      step: key('preliminaryList'),
    };
    const done = await seven.does('d07-10', ahead);
    expect(done).toMatchObject({ status: 'refused', code: 'FACT_IN_FUTURE' });
  });
});
