import { type RefusalDetails } from '../refusal';

/** A sentence in both languages; Chinese is the one that counts. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A refusal in one language: what stands in the way, and what to do next. */
export interface RefusalSentences {
  readonly says: (details: RefusalDetails) => string;
  readonly next: (details: RefusalDetails) => string;
}

/** `say` of the named detail, or nothing where the refusal came without it or with an empty one. */
export function given(details: RefusalDetails, name: string, say: (value: string) => string): string {
  const value = details[name];
  return value === undefined || value === '' ? '' : say(String(value));
}
