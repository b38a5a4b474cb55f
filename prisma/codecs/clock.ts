import { z } from 'zod';
import { type Clock, type ClockSegment } from '../clock';
import { type WallMs, wallMs } from '../wallMs';
import { officialAtCodec } from './brands';

export const modeCodec = z.enum(['real', 'rehearsal', 'sample']);
export type Mode = z.infer<typeof modeCodec>;

const wallMsCodec = z.custom<WallMs>((value) => typeof value === 'number' && wallMs(value) === value);
const start = { wallFrom: wallMsCodec, officialFrom: officialAtCodec };

/** A row of clock_segment, in the words of `clock.ts`. */
export const segmentCodec = z.discriminatedUnion('paused', [
  z.object({
    ...start,
    paused: z.literal(true),
    because: z.enum(['asked', 'waiting', 'restarted', 'arrived']),
  }),
  z.object({
    ...start,
    paused: z.literal(false),
    factor: z.number().positive(),
    until: officialAtCodec.nullable(),
  }),
]);

/** @throws {Error} when an election with its own clock has no segment yet. */
export function clockOf(mode: Mode, segments: readonly ClockSegment[]): Clock {
  if (mode === 'real') return { kind: 'wall' };
  const [first, ...others] = segments;
  if (first === undefined) throw new Error('the election has a clock of its own, but nobody has set it');
  return { kind: 'own', segments: [first, ...others] };
}
