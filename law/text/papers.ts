import { type PaperKind } from '../paper';
import { TALLY_PROBLEMS } from '../tallyProblems';
import { PAPERS_EN, TALLY_PROBLEMS_EN } from './en/papers';
import { type Words } from './words';
import { PAPERS_ZH, TALLY_PROBLEMS_ZH } from './zh/papers';

export function paperText(kind: PaperKind): Words {
  return { zh: PAPERS_ZH[kind], en: PAPERS_EN[kind] };
}

function isPaperKind(text: string): text is PaperKind {
  return Object.hasOwn(PAPERS_ZH, text);
}

/** A refusal's details carry a paper's kind as text. */
export function paperOrName(text: string): Words {
  return isPaperKind(text) ? paperText(text) : { zh: text, en: text };
}

/** The problems of a tally, in a refusal's details joined by commas, as a list in words. */
export function tallyProblemsText(joined: string): Words {
  const found = TALLY_PROBLEMS.filter((problem) => joined.split(',').includes(problem));
  return {
    zh: found.map((problem) => TALLY_PROBLEMS_ZH[problem]).join('；'),
    en: found.map((problem) => TALLY_PROBLEMS_EN[problem]).join('; '),
  };
}
