import { decided, registered, ROLL } from './beginnings';
import { calendarOf, District, nominees, said } from './district7';

describe('the roll that everybody handles in time', () => {
  it('reads as this calendar, and ends with the posting', () => {
    const district = decided();
    district.postEverywhere('12-08 09:00', 'voterRoll');
    district.until('12-20 00:00');
    expect(calendarOf(district.log, 'voterRoll')).toEqual([
      '12-02 08:30 opens → 经办人周、工作组长吴', // E−26
      '12-03 08:30 dueSoon → 经办人周、工作组长吴、片长郑、社区书记王', // P−5
      '12-04 08:30 stageDue → 经办人周、工作组长吴', // the day before hand-in, P−3
      '12-05 08:30 dueSoon → 社区书记王', // P−3
      '12-05 09:00 toHandle → 街道主任冯、街道副主任陈、经办人周',
      '12-06 08:30 dueSoon → 街道主任冯、街道副主任陈、选举办褚、选举办主任卫', // P−2
      '12-06 10:00 toHandle → 选委会主任蒋、选委会副主任沈',
      '12-07 08:30 dueSoon → 选举办主任卫', // P−1
      '12-07 10:00 decided → 经办人周、工作组长吴、片长郑、社区书记王',
      '12-08 08:30 dueSoon → 选委会主任蒋、选委会副主任沈', // P
    ]);
  });

  it('closes the appeal window five days after the posting at the last place, at 24:00', () => {
    const district = decided();
    district.post('12-08 09:00', 'voterRoll', '一组');
    district.post('12-08 10:00', 'voterRoll', '二组');
    district.post('12-08 11:00', 'voterRoll', '三组');
    const closed = district.until('12-20 00:00').find(({ kind }) => kind === 'windowClosed');
    expect(closed?.at).toBe('2011-12-14T00:00:00.000+08:00'); // 12-08 + 5 = 12-13, its 24:00
  });
});

describe('a paper nobody handles climbs community → street → committee → standing committee', () => {
  it('when it is never handed in: its limit is 12-05 17:00', () => {
    const district = registered();
    district.until('12-07 20:00');
    expect(calendarOf(district.log, 'voterRoll').filter((line) => line.includes('stage'))).toEqual([
      '12-04 08:30 stageDue → 经办人周、工作组长吴',
      '12-06 08:30 stageWaiting → 工作组长吴',
      '12-06 14:30 stageEscalated → 社区书记王',
      '12-07 08:30 stageEscalated → 街道主任冯、街道副主任陈',
      '12-07 14:30 stageEscalated → 选委会主任蒋、选委会副主任沈',
    ]);
    district.until('12-08 09:00');
    expect(calendarOf(district.log, 'voterRoll').at(-1)).toBe('12-08 08:30 stageEscalated → 常委会主任韩');
  });

  it('when the street leaves it: its limit is 12-06 17:00', () => {
    const district = registered();
    district.submit('12-05 09:00', 'voterRoll', ROLL);
    district.until('12-08 12:00');
    expect(
      calendarOf(district.log, 'voterRoll').filter((line) => /stage(Waiting|Escalated)/.test(line)),
    ).toEqual([
      '12-07 08:30 stageWaiting → 街道主任冯、街道副主任陈',
      '12-07 14:30 stageEscalated → 选委会主任蒋、选委会副主任沈',
      '12-08 08:30 stageEscalated → 常委会主任韩',
    ]);
  });

  it('counts from the hand-in when that itself came after the next limit', () => {
    const district = registered();
    district.submit('12-07 09:00', 'voterRoll', ROLL); // the street's limit was 12-06 17:00
    const climbs = calendarOf(district.until('12-07 15:00')).filter((line) => line.includes('stage'));
    expect(climbs).toEqual(['12-07 14:30 stageWaiting → 街道主任冯、街道副主任陈']);
  });

  it('climbs anew for a paper that was returned, once for each stage', () => {
    const district = registered();
    district.submit('12-05 09:00', 'voterRoll', ROLL);
    district.until('12-07 09:00');
    district.giveBack('12-07 09:30', 'voterRoll', '街道主任冯');
    district.submit('12-07 10:00', 'voterRoll', ROLL);
    district.until('12-07 15:00');
    expect(calendarOf(district.log, 'voterRoll').filter((line) => line.includes('stageWaiting'))).toEqual([
      '12-07 08:30 stageWaiting → 街道主任冯、街道副主任陈',
      '12-07 14:30 stageWaiting → 街道主任冯、街道副主任陈',
    ]);
  });

  it('a settled step owes nothing', () => {
    const district = decided();
    district.postEverywhere('12-08 09:00', 'voterRoll');
    district.until('12-12 00:00');
    expect(
      calendarOf(district.log, 'voterRoll').filter((line) => /stage(Waiting|Escalated)/.test(line)),
    ).toEqual([]);
  });
});

describe('未报告 is not 逾期', () => {
  it('asks at 16:00 of the limit day, and the next morning asks those above to verify', () => {
    const district = decided();
    district.until('12-09 12:00');
    expect(calendarOf(district.log, 'voterRoll').slice(-2)).toEqual([
      '12-08 16:00 askPosted → 经办人周、工作组长吴',
      '12-09 08:30 notReported → 选委会主任蒋、选委会副主任沈、常委会主任韩',
    ]);
    expect(district.standing('voterRoll')).toBe('notReported');
  });

  it('nobody above reads 逾期 before somebody confirmed 未张榜', () => {
    const district = decided();
    district.until('12-10 12:00');
    expect(
      district.log.some(({ notices }) => notices?.some(({ message }) => message === 'missed') ?? false),
    ).toBe(false);
    const deed = { kind: 'notPosted', step: { code: 'voterRoll', round: 1 } } as const;
    expect(said(district.act('12-10 13:00', '经办人周', deed))).toBe('recorded');
    expect(calendarOf(district.log, 'voterRoll').at(-1)).toBe(
      '12-10 13:00 missed → 选委会主任蒋、选委会副主任沈、常委会主任韩',
    );
    expect(district.standing('voterRoll')).toBe('missed');
  });

  it('未张榜 said on the limit day is told above only the next morning: the day ends at 24:00', () => {
    const district = decided();
    const deed = { kind: 'notPosted', step: { code: 'voterRoll', round: 1 } } as const;
    expect(said(district.act('12-07 16:00', '经办人周', deed))).toBe('ASKED_TOO_EARLY');
    expect(said(district.act('12-08 16:30', '经办人周', deed))).toBe('recorded');
    expect(district.standing('voterRoll')).toBe('inTime');
    district.until('12-09 09:00');
    expect(calendarOf(district.log, 'voterRoll').at(-1)).toBe(
      '12-09 08:30 missed → 选委会主任蒋、选委会副主任沈、常委会主任韩',
    );
  });

  it('hung after all that evening: nothing is said above', () => {
    const district = decided();
    district.act('12-08 16:30', '经办人周', { kind: 'notPosted', step: { code: 'voterRoll', round: 1 } });
    district.postEverywhere('12-08 20:00', 'voterRoll');
    district.until('12-10 09:00');
    expect(calendarOf(district.log, 'voterRoll').some((line) => /missed|notReported/.test(line))).toBe(false);
  });
});

describe('where the whole chain runs within the posting day it climbs every half hour', () => {
  it('from the hand-in limit of the preliminary list, 12-13 13:00', () => {
    const district = decided();
    district.postEverywhere('12-08 09:00', 'voterRoll');
    district.report('12-13 12:00', 'nomination');
    district.until('12-13 15:15');
    expect(calendarOf(district.log, 'preliminaryList').filter((line) => line.includes('stage'))).toEqual([
      '12-12 08:30 stageDue → 经办人周、工作组长吴',
      '12-13 13:30 stageWaiting → 工作组长吴',
      '12-13 14:00 stageEscalated → 社区书记王',
      '12-13 14:30 stageEscalated → 街道主任冯、街道副主任陈',
      '12-13 15:00 stageEscalated → 选委会主任蒋、选委会副主任沈',
    ]);
  });
});

describe('those who handed a paper in hear what became of it', () => {
  it('where nothing has to be posted, too', () => {
    const district = new District();
    district.submit('10-28 09:00', 'workingGroup', { kind: 'note', text: '名单见附件' });
    district.agree('10-29 09:00', 'workingGroup', '街道主任冯');
    district.agree('10-31 09:00', 'workingGroup', '选委会主任蒋');
    expect(calendarOf(district.log, 'workingGroup').at(-1)).toBe(
      '10-31 09:00 decided → 经办人周、工作组长吴',
    );
  });
});

describe('what was not owed when it began', () => {
  it('a vote that opens at 08:00 brings no reminder of the day before', () => {
    const district = new District();
    district.report('12-28 08:00', 'voting', 'opened');
    expect(calendarOf(district.log, 'voting')).toEqual([]);
  });

  it('nobody is asked at 16:00 of election day whether the result hangs', () => {
    const district = new District();
    district.until('12-29 00:00');
    expect(calendarOf(district.log, 'result').filter((line) => line.includes('askPosted'))).toEqual([]);
  });
});

describe('nothing about lateness goes out at night', () => {
  it('not even where the chain climbs every half hour: it goes on at 08:00', () => {
    const district = decided();
    district.postEverywhere('12-08 09:00', 'voterRoll');
    district.report('12-13 12:00', 'nomination');
    district.submit('12-13 20:40', 'preliminaryList', { kind: 'nominees', nominees: nominees('甲乙丙丁') });
    expect(calendarOf(district.until('12-14 09:30'), 'preliminaryList')).toEqual([
      '12-14 08:00 stageWaiting → 街道主任冯、街道副主任陈', // 20:40 + 30 minutes lies after 21:00
      '12-14 08:30 stageEscalated → 选委会主任蒋、选委会副主任沈',
      '12-14 08:30 notReported → 选委会主任蒋、选委会副主任沈、常委会主任韩',
      '12-14 09:00 stageEscalated → 常委会主任韩',
    ]);
  });

  it('not even when nobody does anything for the whole election', () => {
    const district = new District();
    district.until('2012-01-20 00:00');
    const night = calendarOf(district.log).filter((line) =>
      /stage(Waiting|Escalated)|missed|notReported/.test(line),
    );
    const hours = new Set(night.map((line) => line.slice(6, 11)));
    const outside = [...hours].filter((hour) => hour < '08:00' || hour >= '21:00');
    // 12-28 is election day itself, where the count and the result are awaited until late.
    expect(outside.filter((hour) => !night.some((line) => line.startsWith(`12-28 ${hour}`)))).toEqual([]);
  });
});
