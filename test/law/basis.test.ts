import { electionLaw } from '../../law/basis';
import { basisText } from '../../law/text/basis';
import { chineseNumber } from '../../law/text/zh/numerals';

describe('the article of the election law, in the numbering of 2010 and of 2020', () => {
  it.each([
    [2, 2, 2], // the 2020 text inserted a new Article 2; what lies before it keeps its number
    [11, 11, 10],
    [28, 28, 27], // 选民名单
    [29, 29, 28], // 申诉
    [32, 32, 31], // 名单
    [34, 34, 33],
    [36, 36, 34], // the article on foreign funding did not exist
    [44, 44, 42],
    [45, 45, 43],
  ])('Art. %i of 2020 is %i in 2020 and %i in 2010', (article, in2020, in2010) => {
    expect(electionLaw(2020, article)).toMatchObject({ version: 2020, article: in2020 });
    expect(electionLaw(2010, article)).toMatchObject({ version: 2010, article: in2010 });
  });

  it('2010 has no article on foreign funding, 2020 has', () => {
    expect(() => electionLaw(2010, 35)).toThrow('foreign funding');
    expect(electionLaw(2020, 35)).toMatchObject({ article: 35 });
  });
});

describe('a source in words', () => {
  it.each([
    [electionLaw(2010, 28), '选举法（2010年）第二十七条', 'Election Law (2010), Art. 27'],
    [
      { source: 'statute', law: '民事诉讼法', version: 2023, article: 188 } as const,
      '民事诉讼法（2023年）第一百八十八条',
      'Civil Procedure Law (2023), Art. 188',
    ],
    [
      { source: 'provincialRule', rule: '上海市实施细则', article: 25, mark: 'V' } as const,
      '《上海市实施细则》第二十五条',
      '上海市实施细则, Art. 25',
    ],
    [
      { source: 'provincialRule', rule: '重庆市实施选举法细则', article: null, mark: 'S' } as const,
      '《重庆市实施选举法细则》（据工作方案转述，待核实）',
      '重庆市实施选举法细则 (as told by a work plan, to be confirmed)',
    ],
    [{ source: 'workPlan', plan: '工作方案' } as const, '《工作方案》', 'work plan 工作方案'],
    [
      { source: 'assumption', because: '法律没有规定' } as const,
      '推定，待确认：法律没有规定',
      'assumed, to be confirmed: 法律没有规定',
    ],
  ])('%j', (basis, zh, en) => expect(basisText(basis)).toEqual({ zh, en }));
});

describe('the number of an article, as a law writes it', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'], // not 一十
    [11, '十一'],
    [20, '二十'],
    [27, '二十七'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'], // after hundreds the 一 is written
    [111, '一百一十一'],
    [188, '一百八十八'],
    [200, '二百'],
    [999, '九百九十九'],
  ])('%i is %s', (number, chinese) => expect(chineseNumber(number)).toBe(chinese));

  it.each([0, -1, 1.5, 1000])('%d numbers no article', (number) => {
    expect(() => chineseNumber(number)).toThrow('no article');
  });
});
