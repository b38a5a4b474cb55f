import { isCalendarDate } from '../../law/calendarDate';
import { id } from '../../law/id';
import { officialAt } from '../../law/officialAt';
import { outcomeOf } from '../../law/outcome';
import { tallyProblems } from '../../law/tallyProblems';
import { sampleNominees } from '../../prisma/sample/nominees';
import { SAMPLE_DISTRICTS } from '../../prisma/sample/sampleElection';
import { type TaskAnswer } from '../../scripts/sampleOffice/answers';
import { castOf } from '../../scripts/sampleOffice/cast';
import { tallyOf } from '../../scripts/sampleOffice/tallyOf';
import { uuid5 } from '../../scripts/sampleOffice/uuid5';
import { wantedAt } from '../../scripts/sampleOffice/wantedAt';

const SEEDS = ['yangjiaping', 'demo', 'another', '4'];
const cast = castOf('demo');
const PUNCTUAL = ['01', '02', '03'].find((code) => code !== cast.late && code !== cast.silent) ?? '';

function task(
  code: TaskAnswer['step']['code'],
  act: TaskAnswer['act'],
  dueAt: string,
  district = '02',
): TaskAnswer {
  const place = { process: `district/e/${district}`, district: { code: district, title: district } };
  return {
    ...place,
    step: { code, round: 1 },
    title: code,
    act,
    membership: 'm',
    dueAt: `${dueAt}:00.000+08:00`,
  };
}

function wish(...of: Parameters<typeof task>): string {
  return wantedAt(task(...of), 'demo', cast)?.slice(0, 16) ?? 'at once';
}

describe('keys of the sample office', () => {
  it('are UUIDs of version 5, the same for the same name and another for another', () => {
    expect(uuid5('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuid5('a')).toBe(uuid5('a'));
    expect(uuid5('a')).not.toBe(uuid5('b'));
  });
});

describe('the cast', () => {
  it.each(SEEDS)('of seed %s has one late and one silent district, never District 7', (seed) => {
    const { late, silent } = castOf(seed);
    const codes = SAMPLE_DISTRICTS.map(({ code }) => code).filter((code) => code !== '07');
    expect(codes).toEqual(expect.arrayContaining([late, silent]));
    expect(late).not.toBe(silent);
  });
});

describe('an invented count', () => {
  it.each(SAMPLE_DISTRICTS.map(({ code, seats }) => [code, seats] as const))(
    'of District %s is possible and fills its %i seats at the first vote',
    (code, seats) => {
      for (const seed of SEEDS) {
        const nominees = sampleNominees(code).map((nominee) => nominee.id);
        const { votes, ...counts } = tallyOf({ seed: `${seed}|${code}`, seats, voters: 2_500, nominees });
        const tally = {
          ...counts,
          votes: votes.map((line) => ({ ...line, nominee: id<'Nominee'>(line.nominee) })),
        };
        expect(tallyProblems(tally, seats)).toEqual([]);
        expect(outcomeOf({ tally, seats })).toMatchObject({
          kind: 'elected',
          elected: nominees.slice(0, seats),
        });
      }
    },
  );
});

describe('when the people of the ten districts turn to a task', () => {
  it('is before its limit, in office hours', () => {
    const wished = wish('workingGroup', 'handIn', '2011-10-28T17:00');
    expect(wished < '2011-10-28T17:00' && wished >= '2011-10-27T08:30').toBe(true);
    expect(wished.slice(11) >= '08:30' && wished.slice(11) <= '17:30').toBe(true);
  });

  it('is the morning of the posting day where the hours of the chain lie within it, one stage after the other', () => {
    // Plan B: nominations close 12:00, hand-in 13:00, check 14:00, decision 15:00 on 12-13.
    const wishes = [
      wish('nomination', 'report', '2011-12-13T12:00'),
      wish('preliminaryList', 'handIn', '2011-12-13T13:00'),
      wish('preliminaryList', 'check', '2011-12-13T14:00'),
      wish('preliminaryList', 'decide', '2011-12-13T15:00'),
    ];
    expect(wishes).toEqual([...wishes].sort());
    expect(new Set(wishes).size).toBe(4);
    expect(wishes.at(-1)?.slice(0, 13)).toBe('2011-12-13T10');
  });

  it('is the morning of the posting day for a posting', () => {
    expect(wish('voterRoll', 'post', '2011-12-09T00:00', PUNCTUAL)).toBe('2011-12-08T08:40');
  });

  it('is a day later in the late district, which says so the evening before', () => {
    expect(wish('voterRoll', 'answerPosted', '2011-12-09T00:00', cast.late)).toBe('2011-12-08T18:00');
    expect(wish('voterRoll', 'post', '2011-12-09T00:00', cast.late)).toBe('2011-12-09T09:20');
  });

  it('is the next afternoon in the silent district, asked or not', () => {
    expect(wish('voterRoll', 'answerPosted', '2011-12-09T00:00', cast.silent)).toBe('2011-12-09T16:10');
    expect(wish('voterRoll', 'post', '2011-12-09T00:00', cast.silent)).toBe('2011-12-09T16:10');
  });

  it('is at once for what follows the vote, and just after the stations have closed for the vote itself', () => {
    expect(wish('count', 'handIn', '2011-12-28T20:00')).toBe('at once');
    expect(wish('voting', 'report', '2011-12-29T00:00')).toMatch(/^2011-12-28T11:[01]/);
  });

  it('is at once where the timetable sets no limit', () => {
    const without = { ...task('electionDayFixed', 'handIn', '2011-10-25T11:00'), dueAt: null };
    expect(wantedAt(without, 'demo', cast)).toBeNull();
  });
});

describe('the invented nominees', () => {
  it('were born on a month that exists, and are of age on election day', () => {
    for (const { born } of SAMPLE_DISTRICTS.flatMap(({ code }) => sampleNominees(code))) {
      expect(isCalendarDate(`${born}-01`)).toBe(true);
      expect(officialAt(`${born}-28T00:00:00.000+08:00`) < '1993-12-28').toBe(true);
    }
  });
});
