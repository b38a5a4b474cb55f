import { type ApiCode } from '../apiError';
import { type Words } from '../views/words';
import { PROBLEMS_EN } from './en/problems';
import { PROBLEMS_ZH } from './zh/problems';

export interface ProblemLine {
  /** What happened. */
  readonly says: string;
  /** What the person does next. */
  readonly next: string;
}

/** What happened and what to do next, in both languages. */
export function problemWords(code: ApiCode): { says: Words; next: Words } {
  const [zh, en] = [PROBLEMS_ZH[code], PROBLEMS_EN[code]];
  return { says: { zh: zh.says, en: en.says }, next: { zh: zh.next, en: en.next } };
}
