import { type Level } from './body';
import { type StepLife } from './state';
import { type StepRule } from './stepRule';

/** The level that has to act on a step now; null when nobody has to. Hanging the lists is for those who report. */
export function handlerOf(step: StepLife, rule: StepRule): Level | null {
  const reporter = rule.reporters[0]?.level ?? null;
  switch (step.life) {
    case 'open':
    case 'returned':
      return rule.way === 'record' ? reporter : (rule.chain[0]?.level ?? null);
    case 'submitted':
      return rule.way === 'record' ? null : (rule.chain[step.stage]?.level ?? null);
    case 'decided':
      return reporter;
    case 'done':
    case 'skipped':
      return null;
  }
}

/** The stage whose limit runs now; null when none does. */
export function stageOf(step: StepLife): number | null {
  switch (step.life) {
    case 'open':
    case 'returned':
      return 0;
    case 'submitted':
      return step.stage;
    case 'decided':
    case 'done':
    case 'skipped':
      return null;
  }
}
