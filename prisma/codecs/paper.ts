import { z } from 'zod';
import { type Tally, type Nominee, type PaperContent } from '../../law/paper';
import { calendarDateCodec, count, idCodec, sha256Codec } from './brands';
import { type Frozen, type Same } from './same';

const nomineeId = idCodec<'Nominee'>();

const nomineeCodec = z.strictObject({
  id: nomineeId,
  name: z.string().min(1),
  sex: z.enum(['男', '女']),
  nationality: z.string(),
  born: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  party: z.string(),
  education: z.string(),
  post: z.string(),
  nominatedBy: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('organisation'), name: z.string().min(1) }),
    z.strictObject({ by: z.literal('voters'), signatures: count }),
  ]),
});

export const tallyCodec = z.strictObject({
  voters: count,
  participants: count,
  ballots: count,
  voidBallots: count,
  votes: z.array(z.strictObject({ nominee: nomineeId, votes: count })),
});

/** What a paper says; the API reads what a browser sends with it too. */
export const paperContentCodec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), text: z.string() }),
  z.strictObject({
    kind: z.literal('rollSummary'),
    groups: z.array(z.strictObject({ name: z.string().min(1), voters: count })),
  }),
  z.strictObject({ kind: z.literal('nominees'), nominees: z.array(nomineeCodec) }),
  z.strictObject({
    kind: z.literal('consultation'),
    rounds: z.array(z.strictObject({ on: calendarDateCodec, groupsMet: count, attendance: count })),
    agreed: z.boolean(),
    opinion: z.string(),
  }),
  z.strictObject({ kind: z.literal('formalList'), candidates: z.array(nomineeId) }),
  z.strictObject({ kind: z.literal('correction'), added: count, removed: count, voters: count }),
  z.strictObject({ kind: z.literal('tally'), tally: tallyCodec, again: tallyCodec }),
  z.strictObject({ kind: z.literal('resultNotice'), text: z.string() }),
  z.strictObject({
    kind: z.literal('timetable'),
    group: idCodec<'PlanGroup'>(),
    revision: z.int().min(1),
    electionDay: calendarDateCodec,
    planSha256: sha256Codec,
    minutes: z.string(),
  }),
]);

true satisfies Same<Frozen<z.infer<typeof nomineeCodec>>, Nominee>;
true satisfies Same<Frozen<z.infer<typeof tallyCodec>>, Tally>;
true satisfies Same<Frozen<z.infer<typeof paperContentCodec>>, PaperContent>;
