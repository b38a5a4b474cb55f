import { apply } from '../../law/apply';
import { newDistrict } from '../../law/state';
import { at, District, names, nominees, said, tally } from './district7';

const NOTE = { kind: 'note', text: '见附件' } as const;

/** District 7 as the walkthrough tells it, to the end. */
export function lifeOfDistrict7(): District {
  const district = new District();
  district.submit('10-28 09:00', 'workingGroup', NOTE);
  district.agree('10-29 09:00', 'workingGroup', '街道主任冯');
  district.agree('10-31 09:00', 'workingGroup', '选委会主任蒋');
  district.report('10-30 09:00', 'voterGroups');
  district.report('10-31 10:00', 'districtTraining');
  district.report('12-04 17:00', 'registration');
  pass(district, 'voterRoll', { kind: 'rollSummary', groups: [{ name: '一组', voters: 3000 }] }, [
    '12-05 09:00',
    '12-06 10:00',
    '12-07 10:00',
  ]);
  district.postEverywhere('12-08 09:00', 'voterRoll');
  district.report('12-13 12:00', 'nomination');
  pass(district, 'preliminaryList', { kind: 'nominees', nominees: nominees('甲乙丙丁戊') }, [
    '12-13 12:30',
    '12-13 13:30',
    '12-13 14:30',
  ]);
  district.postEverywhere('12-13 16:30', 'preliminaryList');
  district.submit('12-18 10:00', 'consultation', {
    kind: 'consultation',
    rounds: [],
    agreed: true,
    opinion: '同意',
  });
  district.agree('12-19 10:00', 'consultation', '街道主任冯');
  pass(district, 'formalList', { kind: 'formalList', candidates: names('甲乙丙丁戊') }, [
    '12-19 14:00',
    '12-20 10:00',
    '12-20 15:00',
  ]);
  district.postEverywhere('12-21 09:00', 'formalList');
  pass(district, 'correctionRoll', { kind: 'correction', added: 2, removed: 1, voters: 3001 }, [
    '12-26 09:00',
    '12-26 10:00',
    '12-26 11:00',
  ]);
  district.postEverywhere('12-26 15:00', 'correctionRoll');
  for (const code of ['scrutineers', 'participationForecast', 'votingPreparation'] as const) {
    district.submit('12-26 16:00', code, NOTE);
    district.agree('12-27 09:00', code, '街道主任冯');
  }
  district.report('12-27 16:00', 'introduction');
  district.report('12-28 08:00', 'voting', 'opened');
  district.report('12-28 18:00', 'voting', 'closed');
  district.submit(
    '12-28 19:30',
    'count',
    tally({ 甲: 2000, 乙: 1900, 丙: 1800, 丁: 900, 戊: 700 }, { voters: 3001 }),
  );
  district.agree('12-28 20:00', 'count', '街道主任冯');
  district.submit('12-28 20:30', 'result', { kind: 'resultNotice', text: '当选公告' }, '选举办褚');
  district.agree('12-28 21:00', 'result', '选委会主任蒋');
  district.postEverywhere('12-28 21:30', 'result');
  district.submit('12-30 09:00', 'districtReturn', NOTE);
  district.agree('12-30 15:00', 'districtReturn', '街道主任冯');
  return district;
}

type Content = Parameters<District['submit']>[2];

function pass(
  district: District,
  code: 'voterRoll' | 'preliminaryList' | 'formalList' | 'correctionRoll',
  content: Content,
  when: readonly [string, string, string],
): void {
  const rulings = [
    district.submit(when[0], code, content),
    district.agree(when[1], code, '街道主任冯'),
    district.agree(when[2], code, '选委会主任蒋'),
  ];
  expect([code, ...rulings.map(said)]).toEqual([code, 'recorded', 'recorded', 'recorded']);
}

describe('District 7, from the working group to the return', () => {
  const district = lifeOfDistrict7();

  it('ends closed, with nothing left to wait for', () => {
    expect(district.state.closed).toBe(true);
    expect(district.log.at(-1)?.kind).toBe('closed');
    expect(district.until('2012-03-01 00:00')).toEqual([]);
  });

  it('has its formal list, and the three elected of five', () => {
    expect(district.state).toMatchObject({
      list: { stage: 'formal', candidates: names('甲乙丙丁戊'), publishedOn: '2011-12-21' },
      // More than half of the 2,700 who took part is 1,351 and more: 2,000, 1,900, 1,800; not 900.
      votes: [{ outcome: { kind: 'elected', elected: names('甲乙丙') } }],
    });
  });

  it('was in time everywhere', () => {
    expect(district.state.steps.filter(({ standing }) => standing !== 'inTime')).toEqual([]);
    expect(district.state.choices).toEqual([]);
  });

  it('takes no more acts', () => {
    expect(said(district.report('2012-01-03 09:00', 'registration'))).toBe('DISTRICT_CLOSED');
  });

  it('is the fold of its log', () => {
    expect(district.log.reduce(apply, newDistrict(at('10-25 09:00'), 3))).toEqual(district.state);
  });

  it('never goes back in time', () => {
    const instants = district.log.map((event) => event.at);
    expect([...instants].sort()).toEqual(instants);
  });
});
