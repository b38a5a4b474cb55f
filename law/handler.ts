import { type Level } from './body';
import { type StepLife } from './state';
import { type StepRule } from './stepRule';

/** The level that has to act on a step now; null when nobody has to. Hanging the lists is for those who report. */
export function handlerOf(step: StepLife, rule: StepRule): Level | null {
  if (step.life === 'done' || step.life === 'skipped') return null;
  const stage = stageOf(step);
  if (stage === null || rule.way === 'record') return rule.reporters[0]?.level ?? null;
  return rule.chain[stage]?.level ?? null;
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
