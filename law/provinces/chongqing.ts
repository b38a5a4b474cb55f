import { type Basis, type LawVersion } from '../basis';
import { nationalRules, type Rules } from '../rules';

/** Known through plan B only; to be confirmed against 重庆市实施选举法细则 (docs/assumptions.md). */
const KNOWN_FROM_PLAN: Basis = {
  source: 'provincialRule',
  rule: '重庆市实施选举法细则',
  article: null,
  mark: 'S',
};

/** Differences of Chongqing: a correction roll two days before, nominations once the roll hangs. */
export function chongqing(version: LawVersion): Rules {
  return {
    ...nationalRules(version),
    correctionRollDaysBefore: { value: 2, basis: KNOWN_FROM_PLAN },
    nominationOpens: { value: 'afterRoll', basis: KNOWN_FROM_PLAN },
  };
}
