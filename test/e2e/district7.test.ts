import { readCalendar } from '../../scripts/demo/calendar';
import { differences, type Outcome } from '../../scripts/demo/compare';
import { walk } from '../../scripts/demo/walk';
import { Office } from './office';

jest.setTimeout(300_000);

let office: Office;

beforeEach(async () => {
  office = await Office.open();
});

afterEach(() => office.close());

async function wrongRows(outcome: Outcome): Promise<readonly string[]> {
  return differences(await readCalendar(), outcome).map(({ row }) => row.code);
}

const nothing = { skip: [], late: [] };
const silently = (): void => undefined;

describe('District 7 over HTTP, from the meeting that fixes election day to the first session', () => {
  it('lives through the calendar of plan B day by day, and its history tells who did what', async () => {
    const told: string[] = [];
    const outcome = await walk({ url: office.url, options: nothing, say: (line) => told.push(line) });
    expect(await wrongRows(outcome)).toEqual([]);
    expect(outcome.district.closed).toBe(true);
    expect(outcome.district.votes.map((vote) => vote.outcome.elected?.length)).toEqual([3]);
    expect(told.filter((line) => line.includes('✗'))).toEqual([]);
    expect(told.some((line) => line.startsWith('2011-12-07 周三 15:00') && line.includes('陆廷松'))).toBe(
      true,
    );
  });

  it('left without its formal list, it differs from the calendar in that row', async () => {
    const options = { ...nothing, skip: ['formalList'] as const };
    const outcome = await walk({ url: office.url, options, say: silently, endsAt: '2011-12-22T12:00' });
    const wrong = await wrongRows(outcome);
    expect(wrong).toContain('formalList');
    expect(wrong).not.toContain('preliminaryList');
  });

  it('with its roll hung a day late, it differs in that row and in those that hang on it', async () => {
    const options = { ...nothing, late: ['voterRoll'] as const };
    const outcome = await walk({ url: office.url, options, say: silently, endsAt: '2011-12-09T12:00' });
    const ahead = ['nomination', 'preliminaryList', 'votingPreparation', 'correctionRoll', 'voting'];
    const notYet = [...ahead, 'formalList', 'result', 'districtReturn', 'firstSession'];
    const wrong = (await wrongRows(outcome)).filter((code) => !notYet.includes(code));
    expect(wrong).toEqual(['voterRoll', 'rollKept', 'appealWindow', 'appealDecision']);
  });
});
