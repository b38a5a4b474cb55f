import { z } from 'zod';
import { type Actor, type Deed, FACTS } from '../../law/deed';
import {
  calendarDateCodec,
  commentCodec,
  idCodec,
  officialAtCodec,
  paperRefCodec,
  sha256Codec,
  stepKeyCodec,
} from './brands';
import { type Frozen, type Same } from './same';

const membership = idCodec<'Membership'>();

export const lateEntryCodec = z.strictObject({
  reason: z.string().min(1),
  evidence: paperRefCodec,
  second: membership,
});

export const deedCodec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('submit'), step: stepKeyCodec, paper: paperRefCodec }),
  z.strictObject({
    kind: z.literal('agree'),
    step: stepKeyCodec,
    shown: sha256Codec,
    postOn: z.exactOptional(calendarDateCodec),
  }),
  z.strictObject({
    kind: z.literal('return'),
    step: stepKeyCodec,
    shown: sha256Codec,
    comments: z.array(commentCodec),
  }),
  z.strictObject({
    kind: z.literal('fact'),
    step: stepKeyCodec,
    fact: z.enum(FACTS),
    place: z.exactOptional(z.string()),
    happenedAt: officialAtCodec,
    photo: z.exactOptional(paperRefCodec),
    enteredLate: z.exactOptional(lateEntryCodec),
  }),
  z.strictObject({ kind: z.literal('notPosted'), step: stepKeyCodec }),
]);

export const actorCodec = z.strictObject({
  membership,
  standsInFor: z.exactOptional(membership),
  enteredBy: z.exactOptional(membership),
  meetingId: z.exactOptional(idCodec<'Meeting'>()),
});

true satisfies Same<Frozen<z.infer<typeof deedCodec>>, Deed>;
true satisfies Same<Frozen<z.infer<typeof actorCodec>>, Actor>;
