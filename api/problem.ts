import { type Refused } from '../law/refusal';
import { basisText } from '../law/text/basis';
import { refusalText } from '../law/text/refusals';
import { type ApiError, STATUS_OF } from './apiError';
import { problemWords } from './text/problemWords';
import { type Problem } from './views/problem';

/** The law or the record says no: always 409, with the article in words. */
export function problemOfRefusal(refused: Omit<Refused, 'allowed'>, requestId: string): Problem {
  const words = refusalText(refused.code, refused.details);
  return {
    type: typeOf(refused.code),
    title: words.zh,
    status: 409,
    code: refused.code,
    zh: words.zh,
    en: words.en,
    next: words.next,
    basis: basisText(refused.basis),
    details: refused.details,
    requestId,
  };
}

export function problemOfError(error: ApiError, requestId: string): Problem {
  const { says, next } = problemWords(error.code);
  return {
    type: typeOf(error.code),
    title: says.zh,
    status: STATUS_OF[error.code],
    code: error.code,
    ...says,
    next,
    details: error.details,
    requestId,
  };
}

function typeOf(code: string): string {
  return `urn:huanjie:problem:${code}`;
}
