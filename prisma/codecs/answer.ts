import { z } from 'zod';
import { type Refused, REFUSALS } from '../../law/refusal';
import { basisCodec } from './basis';
import { type Frozen, type Same } from './same';

/** What the record says to an act; given again for the same key, for ever. */
export type RecordedAnswer =
  | { readonly status: 'recorded'; readonly seq: number; readonly already: boolean }
  | ({ readonly status: 'refused' } & Refused);

export const answerCodec = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('recorded'), seq: z.int().min(0), already: z.boolean() }),
  z.strictObject({
    status: z.literal('refused'),
    allowed: z.literal(false),
    code: z.enum(REFUSALS),
    basis: basisCodec,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

true satisfies Same<Frozen<z.infer<typeof answerCodec>>, RecordedAnswer>;
