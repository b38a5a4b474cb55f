import { dayOfAfterFact } from '../../law/afterFact';
import { addDays, calendarDate } from '../../law/calendarDate';
import { datedRowOf, type DatedRow, rowOf } from '../../law/plan';
import { replay } from '../../law/replay';
import { nationalRules } from '../../law/rules';
import { type RowCode } from '../../law/stepCode';
import { timetable } from '../../law/timetable';
import { whyThisDay } from '../../law/whyThisDay';
import { PLAN_B } from '../../law/workPlans/planB';
import { PLAN, RULES } from './district7';

function dated(code: RowCode): DatedRow {
  const row = datedRowOf(PLAN, code);
  if (row === undefined) throw new Error(`no dated row ${code}`);
  return row;
}

function hanging(code: RowCode): string {
  const row = rowOf(PLAN, code);
  if (row?.kind !== 'afterFact') throw new Error(`no row after a fact: ${code}`);
  return dayOfAfterFact(PLAN, row, null).on;
}

describe("plan B's timetable for 2011-12-28 is the planB block of the sources", () => {
  // The literals are the machine-readable block of the sources' test cases, key by key.
  const S = {
    roll: '2011-12-08',
    prelim: '2011-12-13',
    formal: '2011-12-21',
    suit: '2011-12-23',
    correction: '2011-12-26',
  };
  const C = {
    roll: '2011-12-07',
    prelim: '2011-12-12',
    formal: '2011-12-20',
    suit: '2011-12-22',
    correction: '2011-12-25',
  };
  const rows = {
    roll: 'voterRoll',
    prelim: 'preliminaryList',
    formal: 'formalList',
    suit: 'suit',
    correction: 'correctionRoll',
  } as const;

  it('by the common reading (通行算法)', () => {
    const computed = Object.fromEntries(
      Object.entries(rows).map(([key, code]) => [key, dated(code).commonOn]),
    );
    expect(computed).toEqual(S);
  });

  it('by the strict reading (从严算法), each one day earlier', () => {
    const computed = Object.fromEntries(
      Object.entries(rows).map(([key, code]) => [key, dated(code).strictOn]),
    );
    expect(computed).toEqual(C);
  });

  it('with the periods that run forward', () => {
    expect({
      E: PLAN.electionDay,
      objections_until: hanging('appealWindow'), // 12-08 + 5
      last_decision: hanging('appealDecision'), // 12-13 + 3
      stats_by: dated('districtReturn').publishedOn, // 12-28 + 3
      session_by: dated('firstSession').publishedOn, // two months on
    }).toEqual({
      E: '2011-12-28',
      objections_until: '2011-12-13',
      last_decision: '2011-12-16',
      stats_by: '2011-12-31',
      session_by: '2012-02-28',
    });
  });

  it.each([
    ['electionDayFixed', null, '2011-10-25'], // 12-28 − 64
    ['registration', '2011-11-01', '2011-12-08'], // 12-28 − 57, − 20
    ['nomination', '2011-12-09', '2011-12-13'], // E−19 … E−15
    ['consultation', '2011-12-14', '2011-12-18'],
    ['introduction', '2011-12-22', '2011-12-27'], // E−6 … E−1
    ['voting', '2011-12-28', '2011-12-28'],
  ] as const)('%s runs from %s to %s', (code, opensOn, publishedOn) => {
    expect([dated(code).opensOn, dated(code).publishedOn]).toEqual([opensOn, publishedOn]);
  });

  it('hands the roll in on 12-05, checks it on 12-06, decides it on 12-07', () => {
    expect(dated('voterRoll').chain.map(({ on }) => on)).toEqual(['2011-12-05', '2011-12-06', '2011-12-07']);
  });

  it('runs the preliminary list within the hours of its posting day (finding F17)', () => {
    const { chain } = dated('preliminaryList');
    expect(chain.map(({ on, hour }) => `${on} ${hour}`)).toEqual([
      '2011-12-13 13:00',
      '2011-12-13 14:00',
      '2011-12-13 15:00',
    ]);
    expect(dated('nomination').closesAt).toBe('12:00');
  });
});

describe('every date can be replayed from its derivation', () => {
  it.each(PLAN.rows.map((row) => [row.code, row] as const))('%s', (_code, row) => {
    const expected = row.kind === 'dated' ? row.publishedOn : dayOfAfterFact(PLAN, row, null).on;
    expect(replay(whyThisDay(PLAN, row, null))).toBe(expected);
  });
});

describe('what varies between places and readings', () => {
  const input = { workPlan: PLAN_B, electionDay: calendarDate('2011-12-28'), group: PLAN.group, revision: 1 };

  it('has no correction roll where the place knows none', () => {
    const national = timetable({ ...input, rules: nationalRules(2010), countMode: 'common' });
    expect(rowOf(national, 'correctionRoll')).toBeUndefined();
    expect(rowOf(PLAN, 'correctionRoll')).toBeDefined();
  });

  it('publishes the strict day when the committee counts strictly', () => {
    const strict = timetable({ ...input, rules: RULES, countMode: 'strict' });
    expect(datedRowOf(strict, 'voterRoll')?.publishedOn).toBe('2011-12-07');
    expect(datedRowOf(strict, 'voting')?.publishedOn).toBe('2011-12-28'); // not a statutory interval
  });

  it('moves every backward date by as many days as election day moves', () => {
    const moved = timetable({
      ...input,
      rules: RULES,
      countMode: 'common',
      electionDay: calendarDate('2012-01-04'),
    });
    for (const row of moved.rows) {
      const before = rowOf(PLAN, row.code);
      if (row.kind !== 'dated' || before?.kind !== 'dated' || row.code === 'firstSession') continue;
      expect([row.code, row.publishedOn]).toEqual([row.code, addDays(before.publishedOn, 7)]);
    }
  });

  it('cites the article in the numbering of the law version', () => {
    expect(dated('voterRoll').ground).toMatchObject({ law: '选举法', version: 2010, article: 27 });
    const of2020 = timetable({ ...input, rules: nationalRules(2020), countMode: 'common' });
    expect(datedRowOf(of2020, 'voterRoll')?.ground).toMatchObject({ version: 2020, article: 28 });
  });
});
