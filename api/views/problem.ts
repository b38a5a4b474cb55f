import { type Words } from './words';

/** `application/problem+json`: a stable code, what happened and what to do next, in both languages. */
export interface Problem extends Words {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly next: Words;
  /** The article behind a refusal, in words; absent where no law is involved. */
  readonly basis?: Words;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly requestId: string;
}
