import { createHash } from 'node:crypto';

/** Namespace of the keys of the sample office; any fixed UUID does. */
const NAMESPACE = Buffer.from('6f0c7f1e5b7d4c0a9b1e2011122807aa', 'hex');

/** The same name gives the same UUID (RFC 9562, version 5): an act sent again after a restart keeps its key. */
export function uuid5(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
