import { z } from 'zod';
import { type Basis } from '../../law/basis';
import { type Frozen, type Same } from './same';

export const basisCodec = z.discriminatedUnion('source', [
  z.strictObject({
    source: z.literal('statute'),
    law: z.enum(['选举法', '地方组织法', '直接选举若干规定', '民事诉讼法', '民法典']),
    version: z.int(),
    article: z.int(),
  }),
  z.strictObject({
    source: z.literal('provincialRule'),
    rule: z.string(),
    article: z.int().nullable(),
    mark: z.enum(['V', 'P', 'S', 'N', 'D']),
  }),
  z.strictObject({ source: z.literal('workPlan'), plan: z.string() }),
  z.strictObject({ source: z.literal('assumption'), because: z.string() }),
]);

true satisfies Same<Frozen<z.infer<typeof basisCodec>>, Basis>;
