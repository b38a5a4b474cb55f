import { createHash } from 'node:crypto';

/** A number from 0 (inclusive) to 1 (exclusive) that is the same for the same seed and name: no state to lose. */
export function seeded(seed: string, name: string): number {
  return createHash('sha256').update(`${seed}|${name}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** A whole number from `least` to `most`, both inclusive. */
export function seededInteger(seed: string, name: string, least: number, most: number): number {
  return least + Math.floor(seeded(seed, name) * (most - least + 1));
}
