import { createHash } from 'node:crypto';
import { type ProcessId } from '../law/id';
import { type Mode } from '../prisma/codecs/clock';

const SPREAD_MS = 5 * 60_000;

/**
 * Milliseconds after the official instant at which a process wakes: spreads the thousands that share one instant over
 * five minutes, each always by the same. None on an own clock, where minutes may be days.
 */
export function wakeOffset(process: ProcessId, mode: Mode): number {
  if (mode !== 'real') return 0;
  return createHash('sha256').update(process).digest().readUInt32BE(0) % SPREAD_MS;
}
