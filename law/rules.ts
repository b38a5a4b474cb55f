import { type Basis, electionLaw, type LawVersion, statute } from './basis';

/** A value of the law or of a place, with where it comes from. */
export interface Rule<Value> {
  readonly value: Value;
  readonly basis: Basis;
}

/** What one election's law and place say. Days are whole calendar days; "before" counts back from election day. */
export interface Rules {
  readonly lawVersion: LawVersion;
  readonly voterRollDaysBefore: Rule<number>;
  readonly preliminaryListDaysBefore: Rule<number>;
  readonly formalListDaysBefore: Rule<number>;
  /** Null where the place knows no correction roll (补正榜). */
  readonly correctionRollDaysBefore: Rule<number> | null;
  readonly suitDaysBefore: Rule<number>;
  readonly judgmentDaysBefore: Rule<number>;
  /** Counted from the posting at the last place, that day not counted, to 24:00. */
  readonly appealDays: Rule<number>;
  readonly appealDecisionDays: Rule<number>;
  /** Candidates exceed seats by `least` to `most` (差额), as fractions of the seats. */
  readonly candidateRatio: Rule<{ readonly leastThirds: number; readonly mostThirds: number }>;
  readonly nominationOpens: Rule<'anyTime' | 'afterRoll'>;
  readonly firstSessionMonths: Rule<number>;
}

export function nationalRules(version: LawVersion): Rules {
  const article = (articleOf2020: number): Basis => electionLaw(version, articleOf2020);
  return {
    lawVersion: version,
    voterRollDaysBefore: { value: 20, basis: article(28) },
    preliminaryListDaysBefore: { value: 15, basis: article(32) },
    formalListDaysBefore: { value: 7, basis: article(32) },
    correctionRollDaysBefore: null,
    suitDaysBefore: { value: 5, basis: article(29) },
    judgmentDaysBefore: { value: 1, basis: article(29) },
    appealDays: { value: 5, basis: article(29) },
    appealDecisionDays: { value: 3, basis: article(29) },
    candidateRatio: { value: { leastThirds: 1, mostThirds: 3 }, basis: article(31) },
    nominationOpens: { value: 'anyTime', basis: article(30) },
    firstSessionMonths: {
      value: 2,
      basis: version === 2010 ? statute('地方组织法', 2004, 16) : statute('地方组织法', 2022, 20),
    },
  };
}
