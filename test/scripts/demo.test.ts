import { readCalendar } from '../../scripts/demo/calendar';
import { differences, type Outcome } from '../../scripts/demo/compare';
import { demoOptions } from '../../scripts/demo/options';
import { SCENES } from '../../scripts/demo/scenes';

const nothing: Outcome = {
  district: {
    ...{ process: '', code: '07', title: '', seats: 3, officialNow: '', revision: 1, closed: false },
    ...{ stages: [], dates: [], list: null, votes: [], nominees: [], choices: [] },
  },
  election: {
    process: '',
    officialNow: '',
    electionDay: '2011-12-28',
    revision: 1,
    districts: [],
    stages: [],
  },
  history: [],
};

function done(code: 'voterRoll' | 'registration', happenedAt: string): Outcome['history'][number] {
  return {
    ...{ seq: 1, at: '2011-12-09T08:00:00.000+08:00', kind: 'done', zh: '', en: '' },
    ...{ step: { code, round: 1, title: '' }, happenedAt, actor: null, paper: null },
  };
}

async function wrongRows(outcome: Outcome): Promise<readonly string[]> {
  return differences(await readCalendar(), outcome).map(({ row }) => row.key);
}

describe('the comparison at the end of the demo', () => {
  it('misses every row that the API says nothing of', async () => {
    const { rows } = await readCalendar();
    expect(await wrongRows(nothing)).toEqual(rows.map(({ key }) => key).filter((key) => key !== 'E'));
  });

  it.each([
    ['on 12-08', '2011-12-08T15:00:00.000+08:00', false],
    ['a day late, on 12-09', '2011-12-09T09:00:00.000+08:00', true],
    ['a day early, on 12-07', '2011-12-07T15:00:00.000+08:00', true],
  ])('a roll that hung %s', async (_when, happenedAt, differs) => {
    const outcome = { ...nothing, history: [done('voterRoll', happenedAt)] };
    expect((await wrongRows(outcome)).includes('roll')).toBe(differs);
  });

  it('takes a step with a last day as kept when it was done before', async () => {
    const early = { ...nothing, history: [done('registration', '2011-12-05T10:00:00.000+08:00')] };
    const late = { ...nothing, history: [done('registration', '2011-12-09T10:00:00.000+08:00')] };
    expect(await wrongRows(early)).not.toContain('registration, happened');
    expect(await wrongRows(late)).toContain('registration, happened');
  });
});

describe('what the demo is told', () => {
  it('leaves steps out and hangs lists late, each any number of times', () => {
    expect(demoOptions(['--skip', 'formalList', '--late', 'voterRoll'])).toEqual({
      skip: ['formalList'],
      late: ['voterRoll'],
    });
    expect(demoOptions([])).toEqual({ skip: [], late: [] });
  });

  it.each([[['--skip']], [['--skip', 'noSuchStep']], [['--hurry', 'formalList']]])(
    '%j is refused',
    (args) => {
      expect(() => demoOptions(args)).toThrow('npm run demo');
    },
  );
});

describe('the scenes', () => {
  it('stand in the order of time', () => {
    const instants = SCENES.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
  });
});
