import { id } from '../../law/id';
import { decided, handedIn, registered, ROLL } from './beginnings';
import { at, District, said, step } from './district7';

describe('报送: the roll is handed in', () => {
  it('by an officer of the working group, once registration is recorded', () => {
    expect(said(registered().submit('12-05 09:00', 'voterRoll', ROLL))).toBe('recorded');
  });

  it.each([
    ['by somebody of the street', '街道主任冯', 'NOT_YOUR_BODY'],
    ['by an area leader of the same group', '片长郑', 'NOT_YOUR_POST'],
    ['by somebody of another district', '路人', 'NOT_YOUR_BODY'],
    ['by an officer whose post has ended', '前经办人钱', 'NOT_IN_OFFICE'],
  ])('but not %s', (_who, who, code) => {
    expect(said(registered().submit('12-05 09:00', 'voterRoll', ROLL, who))).toBe(code);
  });

  it('not while registration is open', () => {
    expect(said(new District().submit('12-05 09:00', 'voterRoll', ROLL))).toBe('PRECEDING_STEP_OPEN');
  });

  it('not without the file that the step asks for', () => {
    const district = registered();
    const paper = district.write(ROLL, '经办人周', 0);
    expect(
      said(district.act('12-05 09:00', '经办人周', { kind: 'submit', step: step('voterRoll'), paper })),
    ).toBe('EVIDENCE_MISSING');
  });

  it('not under the hash of another paper', () => {
    const district = registered();
    const paper = { ...district.write(ROLL), sha256: id<'Sha256'>('other') };
    const deed = { kind: 'submit', step: step('voterRoll'), paper } as const;
    expect(said(district.act('12-05 09:00', '经办人周', deed))).toBe('PAPER_UNKNOWN');
  });

  it('not as a paper of another kind', () => {
    expect(said(registered().submit('12-05 09:00', 'voterRoll', { kind: 'note', text: '已登记' }))).toBe(
      'WRONG_PAPER',
    );
  });

  it('twice with the same paper is once', () => {
    const district = registered();
    const paper = district.write(ROLL);
    const deed = { kind: 'submit', step: step('voterRoll'), paper } as const;
    expect(
      [district.act('12-05 09:00', '经办人周', deed), district.act('12-05 09:01', '经办人周', deed)].map(
        said,
      ),
    ).toEqual(['recorded', 'already']);
  });

  it('a second paper waits until the first is returned', () => {
    const district = handedIn();
    expect(said(district.submit('12-05 10:00', 'voterRoll', ROLL))).toBe('ALREADY_SUBMITTED');
    district.giveBack('12-06 09:00', 'voterRoll', '街道主任冯');
    expect(said(district.submit('12-06 10:00', 'voterRoll', ROLL))).toBe('recorded');
  });
});

describe('同意、退回: who may rule, and on what', () => {
  it('the street checks, then the committee decides', () => {
    const district = handedIn();
    expect(said(district.agree('12-06 10:00', 'voterRoll', '街道主任冯'))).toBe('recorded');
    expect(district.life('voterRoll')).toBe('submitted');
    expect(said(district.agree('12-07 10:00', 'voterRoll', '选委会主任蒋'))).toBe('recorded');
    expect(district.life('voterRoll')).toBe('decided');
  });

  it('the committee may not rule before the street has', () => {
    expect(said(handedIn().agree('12-06 10:00', 'voterRoll', '选委会主任蒋'))).toBe('NOT_YOUR_BODY');
  });

  it("the street may not rule in the committee's place (F6)", () => {
    const district = handedIn();
    district.agree('12-06 10:00', 'voterRoll', '街道主任冯');
    expect(said(district.agree('12-07 10:00', 'voterRoll', '街道主任冯', 'another paper'))).toBe(
      'DECIDED_MEANWHILE',
    );
    expect(said(district.agree('12-07 10:00', 'voterRoll', '社区书记王'))).toBe('NOT_YOUR_BODY');
  });

  it('nobody rules on their own paper, in whatever post', () => {
    expect(said(handedIn().agree('12-06 10:00', 'voterRoll', '周在街道'))).toBe('OWN_SUBMISSION');
    expect(said(handedIn().giveBack('12-06 10:00', 'voterRoll', '周在街道'))).toBe('OWN_SUBMISSION');
  });

  it.each([
    ['who wrote it and had it handed in by another', '经办人周', '工作组长吴'],
    ['who handed in what another wrote', '工作组长吴', '经办人周'],
  ])('nor does somebody %s', (_who, writer, submitter) => {
    const district = registered();
    const paper = district.write(ROLL, writer);
    district.act('12-05 09:00', submitter, { kind: 'submit', step: step('voterRoll'), paper });
    expect(said(district.agree('12-06 10:00', 'voterRoll', '周在街道'))).toBe('OWN_SUBMISSION');
  });

  it('a ruling binds what was shown', () => {
    expect(said(handedIn().agree('12-06 10:00', 'voterRoll', '街道主任冯', 'an earlier paper'))).toBe(
      'CHANGED_MEANWHILE',
    );
  });

  it('two leads who agree at once decide once', () => {
    const district = handedIn();
    const shown = district.shown('voterRoll');
    const rulings = ['街道主任冯', '街道副主任陈'].map((who) =>
      district.agree('12-06 10:00', 'voterRoll', who, shown),
    );
    expect(rulings.map(said)).toEqual(['recorded', 'already']);
    expect(said(district.giveBack('12-06 10:01', 'voterRoll', '街道副主任陈', shown))).toBe(
      'DECIDED_MEANWHILE',
    );
  });

  it('two leads who return at once return once', () => {
    const district = handedIn();
    const shown = district.shown('voterRoll');
    const rulings = ['街道主任冯', '街道副主任陈'].map((who) =>
      district.giveBack('12-06 10:00', 'voterRoll', who, shown),
    );
    expect(rulings.map(said)).toEqual(['recorded', 'already']);
    expect(said(district.agree('12-06 10:01', 'voterRoll', '街道副主任陈', shown))).toBe('DECIDED_MEANWHILE');
  });

  it('a return names what to mend', () => {
    const district = handedIn();
    const deed = {
      kind: 'return',
      step: step('voterRoll'),
      shown: district.write(ROLL).sha256,
      comments: [],
    } as const;
    expect(said(district.act('12-06 10:00', '街道主任冯', { ...deed }))).toBe('CHANGED_MEANWHILE');
    expect(said(district.act('12-06 10:00', '街道主任冯', { ...deed, shown: id('sha-p1') }))).toBe(
      'COMMENTS_MISSING',
    );
  });

  it('nothing handed in, nothing to rule on', () => {
    expect(said(registered().agree('12-06 10:00', 'voterRoll', '街道主任冯'))).toBe('NOTHING_TO_DECIDE');
  });
});

describe('选举法 27 (2010): the roll hangs 20 days before election day, 12-08', () => {
  function checked(): District {
    const district = handedIn();
    district.agree('12-06 10:00', 'voterRoll', '街道主任冯');
    return district;
  }

  it('approving on 12-08 for 12-08 is in time', () => {
    expect(said(checked().agree('12-08 09:00', 'voterRoll', '选委会主任蒋'))).toBe('recorded');
  });

  it('approving on 12-09 is refused, and says which election day would cure it: 12-09 + 20 = 12-29', () => {
    expect(checked().agree('12-09 09:00', 'voterRoll', '选委会主任蒋')).toMatchObject({
      code: 'POSTING_DAY_TOO_LATE',
      details: { postOn: '2011-12-09', limitOn: '2011-12-08', earliestElectionDay: '2011-12-29' },
    });
  });
});

describe('张榜: the day it happened counts, not the day of the entry', () => {
  it('is done with the last of its places, on the day of that place', () => {
    const district = decided();
    district.post('12-08 09:00', 'voterRoll', '一组');
    district.post('12-08 10:00', 'voterRoll', '二组');
    expect(district.life('voterRoll')).toBe('decided');
    district.post('12-08 11:00', 'voterRoll', '三组');
    expect([district.life('voterRoll'), district.standing('voterRoll')]).toEqual(['done', 'inTime']);
  });

  it('hung on 12-08, entered on 12-09 with its proof: in time, both instants kept', () => {
    const district = decided();
    district.post('12-08 09:00', 'voterRoll', '一组');
    district.post('12-08 09:30', 'voterRoll', '二组');
    expect(said(district.post('12-09 10:00', 'voterRoll', '三组', { happened: '12-08 17:00' }))).toBe(
      'recorded',
    );
    expect(district.standing('voterRoll')).toBe('inTime');
    const done = district.state.steps.find(({ code }) => code === 'voterRoll');
    expect(done).toMatchObject({ happenedAt: '2011-12-08T17:00:00.000+08:00' });
    expect(done?.life === 'done' && done.places[2]).toMatchObject({
      happenedAt: '2011-12-08T17:00:00.000+08:00',
      enteredAt: '2011-12-09T10:00:00.000+08:00',
    });
    expect(district.state.choices).toEqual([]);
  });

  it('hung on 12-09: recorded as late, and the committee must choose', () => {
    const district = decided();
    for (const place of ['一组', '二组', '三组'])
      district.post('12-09 10:00', 'voterRoll', place, { happened: '12-09 09:00' });
    expect([district.life('voterRoll'), district.standing('voterRoll')]).toEqual(['done', 'late']);
    expect(district.state.choices).toEqual([
      {
        step: step('voterRoll'),
        limitOn: '2011-12-08',
        happenedOn: '2011-12-09',
        earliestElectionDay: '2011-12-29',
      },
    ]);
  });

  it.each([
    ['without a reason', { reason: ' ' }, 'LATE_ENTRY_NEEDS_PROOF'],
    ['with a second person who is the first', { second: 'm-周在街道' }, 'SECOND_PERSON_IS_FIRST'],
    ['with a second person nobody knows', { second: 'm-路人' }, 'LATE_ENTRY_NEEDS_PROOF'],
  ])('an entry after the limit %s is refused', (_how, entry, code) => {
    const { second, ...rest } = { second: 'm-工作组长吴', ...entry };
    const late = { happened: '12-08 17:00', second: id<'Membership'>(second), ...rest };
    expect(said(decided().post('12-09 10:00', 'voterRoll', '三组', late))).toBe(code);
  });

  it.each([
    [
      'that nobody wrote',
      (district: District) => ({ ...district.write(ROLL), sha256: id<'Sha256'>('other') }),
      'PAPER_UNKNOWN',
    ],
    [
      'without a photograph or scan',
      (district: District) => district.write(ROLL, '经办人周', 0),
      'EVIDENCE_MISSING',
    ],
  ])('an entry after the limit with evidence %s is refused', (_what, evidenceOf, code) => {
    const district = decided();
    const late = { happened: '12-08 17:00', evidence: evidenceOf(district) };
    expect(said(district.post('12-09 10:00', 'voterRoll', '三组', late))).toBe(code);
  });

  it('keeps the photograph of each place', () => {
    const district = decided();
    district.post('12-08 09:00', 'voterRoll', '一组');
    const found = district.state.steps.find(({ code }) => code === 'voterRoll');
    expect(found?.life === 'decided' && found.places[0]?.photo).toEqual({
      paperId: 'photo',
      sha256: 'sha-photo',
    });
  });

  it('an entry after the limit without any proof is refused', () => {
    expect(said(decided().post('12-09 10:00', 'voterRoll', '三组'))).toBe('LATE_ENTRY_NEEDS_PROOF');
  });

  it.each([
    ['a place that is not on the list', '四组', '12-08 09:00', 'PLACE_UNKNOWN'],
    ['an hour that has not come', '一组', '12-08 10:00', 'FACT_IN_FUTURE'],
  ])('%s is refused', (_what, place, happenedAt, code) => {
    const district = decided();
    const deed = {
      kind: 'fact',
      step: step('voterRoll'),
      fact: 'posted',
      place,
      happenedAt: at(happenedAt),
    } as const;
    expect(said(district.act('12-08 09:30', '经办人周', deed))).toBe(code);
  });

  it('nothing hangs before it is decided, and nothing hangs that is no list', () => {
    expect(said(handedIn().post('12-06 09:00', 'voterRoll', '一组'))).toBe('FACT_NOT_EXPECTED');
    expect(said(handedIn().post('12-06 09:00', 'consultation', '一组'))).toBe('NOT_A_PUBLICATION');
  });

  it('the same posting entered twice is one', () => {
    const district = decided();
    expect(['一组', '一组'].map((place) => said(district.post('12-08 09:00', 'voterRoll', place)))).toEqual([
      'recorded',
      'already',
    ]);
    expect(said(district.post('12-08 10:00', 'voterRoll', '一组'))).toBe('DECIDED_MEANWHILE');
  });
});
