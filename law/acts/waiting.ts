import { authorityProblem, mayAct } from '../authority';
import { type Level } from '../body';
import { type Deed } from '../deed';
import { type Sha256 } from '../id';
import { type PaperContent } from '../paper';
import { refuse, type Refused } from '../refusal';
import { type StepState } from '../state';
import { type Case, committeeDuties, groundOf } from './case';

/** A paper that waits for this very person at this stage. */
export interface Waiting {
  readonly stage: number;
  readonly isLast: boolean;
  readonly paper: PaperContent;
}

type Submitted = Extract<StepState, { life: 'submitted' }>;

/** The paper waits, is the one that was shown, and the person may rule on it; otherwise the refusal. */
export function standingProblem(of: Case, shown: Sha256): Waiting | Refused {
  const { step, rule, facts } = of;
  if (step?.life !== 'submitted') return settledProblem(of);
  const no = authorityProblem(of, step.stage);
  if (no !== null) return rulesOverEarlierStage(of, step) ? refuse('DECIDED_MEANWHILE', groundOf(of)) : no;
  if (step.paper.sha256 !== shown) return refuse('CHANGED_MEANWHILE', groundOf(of));
  if (facts.paper === null) return refuse('PAPER_UNKNOWN', groundOf(of));
  if (isOwn(of, step)) return refuse('OWN_SUBMISSION', committeeDuties(of));
  const last = rule.way === 'record' ? 0 : rule.chain.length - 1;
  return { stage: step.stage, isLast: step.stage === last, paper: facts.paper.content };
}

function settledProblem(of: Case): Refused {
  const life = of.step?.life ?? 'open';
  return refuse(life === 'open' ? 'NOTHING_TO_DECIDE' : 'DECIDED_MEANWHILE', groundOf(of), { life });
}

function isOwn({ holder, facts }: Case, { byPerson }: Submitted): boolean {
  return byPerson === holder.person || (facts.paper?.editedBy.includes(holder.person) ?? false);
}

/** The stage of the chain at which this level rules; -1 when at none. */
function stageOfLevel({ rule }: Case, level: Level): number {
  return rule.way === 'record' ? -1 : rule.chain.findIndex((entry, n) => n > 0 && entry.level === level);
}

function rulesOverEarlierStage(of: Case, step: Submitted): boolean {
  const stage = stageOfLevel(of, of.holder.level);
  return stage > 0 && stage < step.stage;
}

/** Somebody of the same stage has already done what this person wishes, with the same paper before them. */
export function wasWished(of: Case, deed: Extract<Deed, { kind: 'agree' | 'return' }>): boolean {
  const { step, holder, rule } = of;
  if (step === undefined || !('paper' in step) || step.paper?.sha256 !== deed.shown) return false;
  const stage = stageOfLevel(of, holder.level);
  if (stage < 1 || !mayAct(holder, rule, stage)) return false;
  return deed.kind === 'return' ? step.life === 'returned' : isPast(step, stage);
}

function isPast(step: StepState, stage: number): boolean {
  return step.life === 'submitted' ? stage < step.stage : step.life === 'decided' || step.life === 'done';
}
