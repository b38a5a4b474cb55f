import { type Sha256 } from '../../law/id';
import { type PaperContent } from '../../law/paper';
import { canonicalJson, sha256 } from '../../prisma/chain';

/**
 * What a decision binds to: SHA-256, in lower-case hexadecimal, over the canonical JSON (RFC 8785) of
 * `{ content, files }`, `files` being the hashes of the files in their order.
 */
export function paperHash(content: PaperContent, files: readonly Sha256[]): Sha256 {
  return sha256(canonicalJson({ content, files }));
}
