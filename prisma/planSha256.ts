import { type Sha256 } from '../law/id';
import { type Plan } from '../law/plan';
import { canonicalJson, sha256 } from './chain';

/** What the committee agrees to: the hash of the whole revision, rows in their order. */
export function planSha256(plan: Plan): Sha256 {
  return sha256(canonicalJson(plan));
}
