import { type Deed } from '../../law/deed';
import { type MembershipId, type ProcessId } from '../../law/id';

/** POST /api/v1/acts with `Idempotency-Key` (UUID); POST /api/v1/acts/check without one asks only. */
export interface ActRequest {
  readonly process: ProcessId;
  /** The membership in which the signed-in person acts. */
  readonly as: MembershipId;
  readonly deed: Deed;
}

/**
 * 200 recorded; 409 Problem with the refusal's code; 422 Problem KEY_REUSED; 503 Problem RECORD_UNAVAILABLE
 * (nothing was sent); 202 unknown: ask GET /api/v1/acts/{key}, or send again with the same key.
 */
export type ActView =
  | { readonly status: 'recorded'; readonly seq: number; readonly already: boolean }
  | { readonly status: 'unknown'; readonly code: 'OUTCOME_UNKNOWN' };

/** POST /api/v1/acts/check: 200 with this, or 409 Problem; nothing is recorded. */
export interface CheckView {
  readonly status: 'allowed';
  /** The act's wish is fulfilled already. */
  readonly already: boolean;
}
