import { type RefusalDetails } from '../law/refusal';

/** Every code that is not a refusal of the law, with its HTTP status; words: `api/text`, docs/refusals.md. */
export const STATUS_OF = {
  INVALID_REQUEST: 400,
  MALFORMED_JSON: 400,
  KEY_MISSING: 400,
  NOT_SIGNED_IN: 401,
  FOREIGN_ORIGIN: 403,
  NOT_YOUR_MEMBERSHIP: 403,
  NOT_YOUR_ELECTION: 403,
  UNKNOWN_ROUTE: 404,
  UNKNOWN_ELECTION: 404,
  UNKNOWN_DISTRICT: 404,
  UNKNOWN_PROCESS: 404,
  UNKNOWN_TIMETABLE: 404,
  UNKNOWN_PAPER: 404,
  UNKNOWN_FILE: 404,
  UNKNOWN_PERSON: 404,
  CLOCK_IS_REAL: 409,
  CLOCK_BACKWARD: 409,
  TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  IDENTITY_NUMBERS: 422,
  KEY_REUSED: 422,
  INTERNAL: 500,
  RECORD_UNAVAILABLE: 503,
  CLOCK_NOT_SETTLED: 504,
} as const;

export type ApiCode = keyof typeof STATUS_OF;

/** Thrown by a handler; the one error handler turns it into a problem in both languages. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
  }
}
