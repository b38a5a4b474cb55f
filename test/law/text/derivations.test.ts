import { electionLaw, workPlan, statute } from '../../../law/basis';
import { calendarDate } from '../../../law/calendarDate';
import { type Derivation, type DerivationStep } from '../../../law/derivation';
import { derivationText } from '../../../law/text/derivations';
import { ELECTION_DAY } from '../../make';

const roll = electionLaw(2010, 28);
const appeals = electionLaw(2010, 29);
const plan = workPlan('工作方案');
const E: DerivationStep = { kind: 'electionDay', on: ELECTION_DAY };
const back: DerivationStep = { kind: 'daysBefore', reading: 'common', days: 20, basis: roll };
const posted: DerivationStep = { kind: 'dayOf', row: 'voterRoll', on: calendarDate('2011-12-08') };

describe('为什么是这一天', () => {
  it.each<[string, Derivation, string]>([
    [
      'the common reading',
      [E, back],
      '选举日2011-12-28；往前20日为2011-12-08（通行算法）；选举法（2010年）第二十七条',
    ],
    [
      'the strict reading, one day earlier, its source named once',
      [E, back, { kind: 'oneDayEarlier', basis: roll }],
      '选举日2011-12-28；往前20日为2011-12-08（通行算法）；再提前一日为2011-12-07（从严算法）；选举法（2010年）第二十七条',
    ],
    [
      'a day of the work plan is no reading of 以前',
      [E, { kind: 'daysBefore', reading: 'common', days: 10, basis: plan }],
      '选举日2011-12-28；往前10日为2011-12-18；《工作方案》',
    ],
    [
      'election day itself',
      [E, { kind: 'daysAfter', days: 0, basis: plan }],
      '选举日2011-12-28；当日；《工作方案》',
    ],
    [
      'a day that hangs on a fact',
      [posted, { kind: 'daysAfter', days: 5, basis: appeals }],
      '公布选民名单之日2011-12-08；往后5日为2011-12-13（当日不计）；选举法（2010年）第二十八条',
    ],
    [
      'a rule that has no first day yet',
      [{ kind: 'daysAfter', days: 5, basis: appeals }],
      '往后5日（当日不计）；选举法（2010年）第二十八条',
    ],
    [
      'months',
      [
        E,
        {
          kind: 'monthsAfter',
          months: 2,
          basis: statute('地方组织法', 2004, 16),
        },
      ],
      '选举日2011-12-28；满2个月为2012-02-28；地方组织法（2004年）第十六条',
    ],
  ])('%s', (_, derivation, zh) => expect(derivationText(derivation).zh).toBe(zh));

  it('reads in English as well', () => {
    expect(derivationText([E, back, { kind: 'oneDayEarlier', basis: roll }]).en).toBe(
      'election day 2011-12-28; 20 days back is 2011-12-08 (common reading); ' +
        'one day earlier is 2011-12-07 (strict reading); Election Law (2010), Art. 27',
    );
    expect(derivationText([E, { kind: 'daysAfter', days: 1, basis: plan }]).en).toContain(
      '; 1 day on is 2011-12-29',
    );
    expect(derivationText([posted, { kind: 'daysAfter', days: 5, basis: appeals }]).en).toBe(
      '“Publish the voter roll” on 2011-12-08; 5 days on is 2011-12-13 (that day not counted); Election Law (2010), Art. 28',
    );
  });
});
