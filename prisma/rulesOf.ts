import { type LawVersion } from '../law/basis';
import { chongqing } from '../law/provinces/chongqing';
import { nationalRules, type Rules } from '../law/rules';

/** The rules in force for an election: those of its place where we know any, of its own law version always. */
export function rulesOf(place: string, version: LawVersion): Rules {
  return place === '重庆' ? chongqing(version) : nationalRules(version);
}
