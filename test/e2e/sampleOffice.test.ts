import { castOf } from '../../scripts/sampleOffice/cast';
import { SampleOffice } from '../../scripts/sampleOffice/sampleOffice';
import { Session } from '../../scripts/sampleOffice/session';
import { Office } from './office';

jest.setTimeout(400_000);

const ELECTION = '2011-jiulongpo';
const SEED = 'a seed of the tests';
const UNTIL = '2011-12-10T09:00:00.000+08:00';

let office: Office;
let watcher: Session;
const said: string[] = [];

/** Lets the programme act whenever it wishes, and the clock step from one wish to the next event or wish. */
async function live(): Promise<void> {
  const people = new SampleOffice({
    ...{ url: office.url, election: ELECTION, seed: SEED, cast: castOf(SEED) },
    say: (line) => said.push(line),
  });
  for (;;) {
    const { now, next } = await people.round();
    if (now >= UNTIL) return;
    if (next !== null && next <= now) continue;
    const to = next ?? nextMorning(now);
    await watcher.stepTo(ELECTION, to < UNTIL ? to : UNTIL);
  }
}

function nextMorning(at: string): string {
  const day = new Date(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `${day}T08:35:00.000+08:00`;
}

async function rollOf(
  code: string,
): Promise<{ standing: string; life: string; doneAt: string | null } | undefined> {
  const { stages } = await watcher.district(ELECTION, code);
  return stages.flatMap(({ steps }) => steps).find(({ step }) => step.code === 'voterRoll');
}

beforeAll(async () => {
  office = await Office.open();
  watcher = await Session.signIn(office.url, 'ec-01');
  await live();
});

afterAll(() => office.close());

describe('the ten other districts, acted for over HTTP', () => {
  const { late, silent } = castOf(SEED);
  const punctual = ['01', '02', '03', '04', '05', '06', '08', '09', '10', '11'].filter(
    (code) => code !== late && code !== silent,
  );

  it('has the timetable published on the day of the meeting, by the office and the chair', async () => {
    const lines = await watcher.history(ELECTION);
    const published = lines.find(({ kind }) => kind === 'planPublished');
    expect(published?.at.slice(0, 10)).toBe('2011-10-25');
  });

  it.each(punctual)('District %s hangs its roll on the last day, 12-08', async (code) => {
    const roll = await rollOf(code);
    expect([roll?.life, roll?.standing, roll?.doneAt?.slice(0, 10)]).toEqual([
      'done',
      'inTime',
      '2011-12-08',
    ]);
  });

  it('one hangs it a day late, the other did not report what hung in time', async () => {
    const [hungLate, hungSilently] = [await rollOf(late), await rollOf(silent)];
    expect([hungLate?.standing, hungLate?.doneAt?.slice(0, 10)]).toEqual(['late', '2011-12-09']);
    expect([hungSilently?.standing, hungSilently?.doneAt?.slice(0, 10)]).toEqual(['inTime', '2011-12-08']);
  });

  it('leaves District 7 to the visitors', async () => {
    const { stages } = await watcher.district(ELECTION, '07');
    const touched = stages
      .flatMap(({ steps }) => steps)
      .filter(({ life }) => life !== 'waiting' && life !== 'open');
    expect(touched).toEqual([]);
  });

  it('was refused nothing', () => {
    expect(said).toEqual([]);
  });
});
