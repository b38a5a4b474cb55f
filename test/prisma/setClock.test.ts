import { officialAt } from '../../law/officialAt';
import { officialNow } from '../../prisma/clock';
import { pauseAfterCrash, pauseClock, readClock, runClock, stepClock } from '../../prisma/setClock';
import { wallMs } from '../../prisma/wallMs';
import { DISTRICT_7, ELECTION, openSampleRecord, type SampleRecord } from '../sampleRecord';

const START = officialAt('2011-10-25T08:30:00.000+08:00');
/** Later than the seed's own segment, however long the suite has waited. */
const T0 = wallMs(Date.now() + 3_600_000);
const after = (seconds: number) => wallMs(T0 + seconds * 1000);

jest.setTimeout(60_000);

let record: SampleRecord;
beforeEach(async () => {
  record = await openSampleRecord();
});
afterEach(() => record.close());

describe("the sample's clock on the record", () => {
  it('runs, stops and is read again as it was set', async () => {
    await runClock(record.pool, ELECTION, T0, { factor: 3600, until: null });
    expect(await pauseClock(record.pool, ELECTION, after(2), 'waiting')).toBe(
      officialAt('2011-10-25T10:30:00.000+08:00'),
    );
    const clock = await readClock(record.pool, ELECTION);
    expect(officialNow(clock, after(99))).toBe(officialAt('2011-10-25T10:30:00.000+08:00'));
    expect(clock).toMatchObject({ segments: [{ paused: true, because: 'waiting' }] });
  });

  it('set by two at once is set by one after the other', async () => {
    const days = ['2011-11-01', '2011-11-02', '2011-11-03', '2011-11-04'];
    await Promise.all(
      days.map((day) => stepClock(record.pool, ELECTION, T0, officialAt(`${day}T08:00:00.000+08:00`))),
    );
    const { rows } = await record.owner.query<{ n: number; at: string }>(
      'SELECT n, official_from AS at FROM clock_segment ORDER BY n',
    );
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).sort());
    expect(rows.at(-1)!.at).toBe('2011-11-04T08:00:00.000+08:00');
  });

  it('that ran when everything crashed stands again at the last event, as if no time had passed', async () => {
    await runClock(record.pool, ELECTION, T0, { factor: 3600, until: null });
    const lastEvent = '2011-10-25T09:15:00.000+08:00';
    await record.owner.query(
      `UPDATE process SET state = jsonb_set(state, '{lastAt}', to_jsonb($2::text)) WHERE id = $1`,
      [DISTRICT_7, lastEvent],
    );
    expect(await pauseAfterCrash(record.pool, ELECTION, after(86_400))).toBe(lastEvent);
    const clock = await readClock(record.pool, ELECTION);
    expect(officialNow(clock, after(90_000))).toBe(lastEvent);
    expect(clock).toMatchObject({ segments: [{ because: 'restarted' }] });
  });

  it('that stood is left alone by a restart', async () => {
    expect(await pauseAfterCrash(record.pool, ELECTION, after(86_400))).toBeNull();
    expect(officialNow(await readClock(record.pool, ELECTION), after(86_401))).toBe(START);
  });
});
