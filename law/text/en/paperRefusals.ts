import { type RefusalCode } from '../../refusal';
import { paperOrName, tallyLineText, tallyProblemOrName } from '../papers';
import { given, type RefusalSentences } from '../words';

/** Papers handed in, and decisions on them. */
export const PAPER_REFUSALS_EN = {
  CHANGED_MEANWHILE: {
    says: () => 'The paper has changed since you looked at it.',
    next: () => 'Reload, read the paper as it is now, and decide again.',
  },
  DECIDED_MEANWHILE: {
    says: () => 'Somebody else has acted on this first, and otherwise than you.',
    next: () => 'See the history; if it has to change, agree with the lead who acted first.',
  },
  NOTHING_TO_DECIDE: {
    says: () => 'Nothing has been handed in for this step yet.',
    next: () => 'Wait for the paper, or urge the officer.',
  },
  ALREADY_SUBMITTED: {
    says: () => 'The paper has been handed in and is being handled.',
    next: () => 'To change it, ask the body that has it to return it.',
  },
  EVIDENCE_MISSING: {
    says: () => 'This step needs a photograph or a scan, and the paper has none.',
    next: () => 'Add the photograph or scan and hand in again.',
  },
  WRONG_PAPER: {
    says: (details) =>
      `This is the wrong kind of paper${given(details, 'paper', (kind) => `; the step asks for the ${paperOrName(kind).en}`)}.`,
    next: () => 'Fill in the form of this step and hand it in.',
  },
  PAPER_UNKNOWN: {
    says: () => 'There is no such paper.',
    next: () => 'Fill in and save the paper again, then hand it in.',
  },
  COMMENTS_MISSING: {
    says: () => 'A return has to say what is to be mended.',
    next: () => 'Write at least one comment.',
  },
  TALLY_TYPED_DIFFERENTLY: {
    says: (details) =>
      `The count was typed twice, and ${given(details, 'line', (line) => tallyLineText(line).en) || 'the figures'} differ.`,
    next: () => 'Compare the differing figures with the signed record of the count and type them again.',
  },
  TALLY_IMPOSSIBLE: {
    says: (details) =>
      `The figures contradict each other${given(details, 'problem', (problem) => `: ${tallyProblemOrName(problem).en}`)}.`,
    next: () => 'Compare with the signed record; if that is wrong, scrutineers and tellers check it first.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
