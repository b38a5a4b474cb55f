import { decided } from './beginnings';
import { type District, names, nominees, said, tally } from './district7';

describe('选举法 30, 31 (2010): how many candidates', () => {
  /** The roll hangs, nominations have closed. */
  function nominated(): District {
    const district = decided();
    district.postEverywhere('12-08 09:00', 'voterRoll');
    district.report('12-13 12:00', 'nomination');
    return district;
  }

  // Three seats: 3 + ⌈3/3⌉ = 4 at least, 2 × 3 = 6 at most.
  it.each([
    [3, 'CANDIDATES_TOO_FEW'],
    [4, 'recorded'],
    [6, 'recorded'],
    [7, 'recorded'], // every lawful nominee goes on; the margin is the formal list's
  ])('%i nominees for 3 seats on the preliminary list: %s', (count, expected) => {
    const content = { kind: 'nominees', nominees: nominees('甲乙丙丁戊己庚'.slice(0, count)) } as const;
    expect(said(nominated().submit('12-13 12:30', 'preliminaryList', content))).toBe(expected);
  });

  it('names nobody twice', () => {
    const content = { kind: 'nominees', nominees: nominees('甲乙丙丁丁') } as const;
    expect(said(nominated().submit('12-13 12:30', 'preliminaryList', content))).toBe('CANDIDATE_NOT_ON_LIST');
  });

  it('waits for the roll where the place says so', () => {
    const district = decided();
    district.report('12-08 08:00', 'nomination');
    const content = { kind: 'nominees', nominees: nominees('甲乙丙丁') } as const;
    expect(said(district.submit('12-08 08:30', 'preliminaryList', content))).toBe('TOO_EARLY');
  });

  function consulted(count: number): District {
    const district = nominated();
    const preliminary = nominees('甲乙丙丁戊己庚'.slice(0, count));
    district.submit('12-13 12:30', 'preliminaryList', { kind: 'nominees', nominees: preliminary });
    district.agree('12-13 13:30', 'preliminaryList', '街道主任冯');
    district.agree('12-13 14:30', 'preliminaryList', '选委会主任蒋');
    district.postEverywhere('12-13 16:30', 'preliminaryList');
    const rounds = { kind: 'consultation', rounds: [], agreed: count <= 6, opinion: '同意' } as const;
    district.submit('12-18 10:00', 'consultation', rounds);
    district.agree('12-18 15:00', 'consultation', '街道主任冯');
    return district;
  }

  it.each([
    ['the whole preliminary list of five', '甲乙丙丁戊', 'recorded'],
    ['four of five, which shortens a list already inside the margin (F19)', '甲乙丙丁', 'LIST_SHORTENED'],
    ['three', '甲乙丙', 'CANDIDATES_TOO_FEW'],
    ['somebody who was never on it', '甲乙丙丁辛', 'CANDIDATE_NOT_ON_LIST'],
    ['one of them twice', '甲乙丙丁丁', 'CANDIDATE_NOT_ON_LIST'],
  ])('the formal list with %s', (_what, list, expected) => {
    const content = { kind: 'formalList', candidates: names(list) } as const;
    expect(said(consulted(5).submit('12-19 09:00', 'formalList', content))).toBe(expected);
  });

  it('skips the primary where the list lies within the margin, and holds one where it does not and nobody agrees', () => {
    expect(consulted(5).life('primary')).toBe('skipped');
    expect(consulted(6).life('primary')).toBe('skipped');
    expect(consulted(7).life('primary')).not.toBe('skipped');
  });

  it('seven candidates for three seats are too many', () => {
    const district = consulted(7);
    district.submit('12-20 09:00', 'primary', { kind: 'note', text: '预选得票表' });
    district.agree('12-20 10:00', 'primary', '街道主任冯');
    district.agree('12-20 11:00', 'primary', '选委会主任蒋');
    const all = { kind: 'formalList', candidates: names('甲乙丙丁戊己庚') } as const;
    expect(said(district.submit('12-20 12:00', 'formalList', all))).toBe('CANDIDATES_TOO_MANY');
    const four = { kind: 'formalList', candidates: names('甲乙丙丁') } as const;
    expect(said(district.submit('12-20 12:00', 'formalList', four))).toBe('recorded');
  });

  it('no count is taken of a vote without a formal list, though that the vote was held is a fact', () => {
    const district = consulted(5);
    expect(said(district.report('12-28 08:00', 'voting', 'opened'))).toBe('recorded');
    expect(said(district.report('12-28 18:00', 'voting', 'closed'))).toBe('recorded');
    expect(district.submit('12-28 19:00', 'count', tally({ 甲: 2000 }))).toMatchObject({
      code: 'PRECEDING_STEP_OPEN',
      details: { step: 'formalList' },
    });
  });

  it('a tally typed differently the second time is refused at the figure that differs', () => {
    const typed = tally({ 甲: 2000 });
    const district = consulted(5);
    district.submit('12-19 09:00', 'formalList', { kind: 'formalList', candidates: names('甲乙丙丁戊') });
    district.agree('12-20 10:00', 'formalList', '街道主任冯');
    district.agree('12-20 15:00', 'formalList', '选委会主任蒋');
    district.postEverywhere('12-21 09:00', 'formalList');
    district.report('12-28 08:00', 'voting', 'opened');
    expect(said(district.submit('12-28 12:00', 'count', typed))).toBe('PRECEDING_STEP_OPEN');
    district.report('12-28 18:00', 'voting', 'closed');
    if (typed.kind !== 'tally') throw new Error('a tally is a tally');
    const again = { ...typed.tally, ballots: 2697 };
    expect(district.submit('12-28 19:00', 'count', { ...typed, again })).toMatchObject({
      code: 'TALLY_TYPED_DIFFERENTLY',
      details: { line: 'ballots' },
    });
    expect(said(district.submit('12-28 19:05', 'count', tally({ 甲: 2695 })))).toBe('TALLY_IMPOSSIBLE'); // 2698 − 8 = 2690 valid
    expect(said(district.submit('12-28 19:10', 'count', typed))).toBe('recorded');
  });
});
