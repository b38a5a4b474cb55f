import { type StepCode } from '../stepCode';
import { type StepRule } from '../stepRule';
import { DISTRICT_RULES } from './district';
import { ELECTION_RULES } from './election';

export const STEP_RULES: readonly StepRule[] = [...ELECTION_RULES, ...DISTRICT_RULES];

const BY_CODE = new Map<StepCode, StepRule>(STEP_RULES.map((rule) => [rule.code, rule]));

/** The step's entry in the catalogue; every code has one. */
export function stepRule(code: StepCode): StepRule {
  const rule = BY_CODE.get(code);
  if (rule === undefined) throw new Error(`no step rule for ${code}`);
  return rule;
}
