import { z } from 'zod';
import { type Holder, LEVELS } from '../../law/body';
import { calendarDateCodec, idCodec } from './brands';
import { type Frozen, type Same } from './same';

/** One membership with its person and body, as the roster of a ruling knows it. */
export const holderCodec = z.strictObject({
  membership: idCodec<'Membership'>(),
  person: idCodec<'Person'>(),
  name: z.string(),
  body: idCodec<'Body'>(),
  level: z.enum(LEVELS),
  post: z.enum(['lead', 'officer', 'areaLeader', 'member']),
  title: z.string(),
  from: calendarDateCodec,
  to: calendarDateCodec.nullable(),
});

true satisfies Same<Frozen<z.infer<typeof holderCodec>>, Holder>;
