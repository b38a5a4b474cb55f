import { z } from 'zod';
import { type Plan, type PlanRow } from '../../law/plan';
import { DATE_ROWS, DISTRICT_STEPS, ELECTION_STEPS } from '../../law/stepCode';
import { basisCodec } from './basis';
import { calendarDateCodec, count, hourCodec, idCodec } from './brands';
import { type Frozen, type Same } from './same';

const rowCodeCodec = z.enum([...ELECTION_STEPS, ...DISTRICT_STEPS, ...DATE_ROWS]);
const reading = z.enum(['common', 'strict']);

const derivationCodec = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('electionDay'), on: calendarDateCodec }),
    z.strictObject({ kind: z.literal('daysBefore'), reading, days: z.int(), basis: basisCodec }),
    z.strictObject({ kind: z.literal('oneDayEarlier'), basis: basisCodec }),
    z.strictObject({ kind: z.literal('daysAfter'), days: z.int(), basis: basisCodec }),
    z.strictObject({ kind: z.literal('monthsAfter'), months: z.int(), basis: basisCodec }),
    z.strictObject({ kind: z.literal('dayOf'), row: z.string(), on: calendarDateCodec }),
  ]),
);

const anyRow = {
  code: rowCodeCodec,
  scope: z.enum(['election', 'district']),
  round: z.int().min(1),
  title: z.string(),
  stage: z.enum(['preparation', 'registrationAndRoll', 'nominationAndVote', 'afterVote']),
  stageTitle: z.string(),
  ground: basisCodec,
  derivation: derivationCodec,
  ifMissed: z.enum(['moveElectionDay', 'record', 'provision']),
};

/** A row of a timetable as `plan_row.row` holds it. */
export const planRowCodec = z.discriminatedUnion('kind', [
  z.strictObject({
    ...anyRow,
    kind: z.literal('dated'),
    opensOn: calendarDateCodec.nullable(),
    publishedOn: calendarDateCodec,
    closesAt: hourCodec.nullable(),
    commonOn: calendarDateCodec.nullable(),
    strictOn: calendarDateCodec.nullable(),
    chain: z.array(z.strictObject({ stage: count, on: calendarDateCodec, hour: hourCodec })),
  }),
  z.strictObject({ ...anyRow, kind: z.literal('afterFact'), after: rowCodeCodec, plusDays: z.int() }),
]);

export const planCodec = z.strictObject({
  group: idCodec<'PlanGroup'>(),
  revision: z.int().min(1),
  electionDay: calendarDateCodec,
  countMode: reading,
  rows: z.array(planRowCodec),
});

true satisfies Same<Frozen<z.infer<typeof planRowCodec>>, PlanRow>;
true satisfies Same<Frozen<z.infer<typeof planCodec>>, Plan>;
