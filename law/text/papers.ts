import { type PaperKind } from '../paper';
import { TALLY_PROBLEMS } from '../tallyProblems';
import { PAPERS_EN, TALLY_LINES_EN, TALLY_PROBLEMS_EN } from './en/papers';
import { type Words } from './words';
import { PAPERS_ZH, TALLY_LINES_ZH, TALLY_PROBLEMS_ZH } from './zh/papers';

function paperText(kind: PaperKind): Words {
  return { zh: PAPERS_ZH[kind], en: PAPERS_EN[kind] };
}

function isPaperKind(text: string): text is PaperKind {
  return Object.hasOwn(PAPERS_ZH, text);
}

/** A refusal's details carry a paper's kind as text. */
export function paperOrName(text: string): Words {
  return isPaperKind(text) ? paperText(text) : { zh: text, en: text };
}

/** A refusal's details carry a problem of a tally by its code. */
export function tallyProblemOrName(text: string): Words {
  const problem = TALLY_PROBLEMS.find((known) => known === text);
  if (problem === undefined) return { zh: text, en: text };
  return { zh: TALLY_PROBLEMS_ZH[problem], en: TALLY_PROBLEMS_EN[problem] };
}

/** A line of the record of the count by its name in `Tally`; anything else is a nominee's id, whose votes it names. */
export function tallyLineText(line: string): Words {
  return {
    zh: TALLY_LINES_ZH.get(line) ?? '候选人得票数',
    en: TALLY_LINES_EN.get(line) ?? 'the votes of a candidate',
  };
}
