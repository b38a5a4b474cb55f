import { z } from 'zod';
import { type CandidateList } from '../../law/candidateList';
import { type Outcome, type Vote } from '../../law/count';
import { type OpenChoice, type State, type StepState } from '../../law/state';
import { basisCodec } from './basis';
import {
  calendarDateCodec,
  commentCodec,
  count,
  idCodec,
  officialAtCodec,
  paperRefCodec,
  stepCodeCodec,
  stepKeyCodec,
} from './brands';
import { tallyCodec } from './paper';
import { type Frozen, type Same } from './same';

const nominees = z.array(idCodec<'Nominee'>());
const membership = idCodec<'Membership'>();
export const standingCodec = z.enum(['inTime', 'notReported', 'missed', 'late']);

export const candidateListCodec = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('collecting'), nominees }),
  z.strictObject({ stage: z.literal('preliminary'), nominees, publishedOn: calendarDateCodec }),
  z.strictObject({ stage: z.literal('primary'), nominees, heldOn: calendarDateCodec }),
  z.strictObject({ stage: z.literal('formal'), candidates: nominees, publishedOn: calendarDateCodec }),
]);

const outcomeCodec = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('void'),
    because: z.enum(['moreBallotsThanVoters', 'halfDidNotTakePart']),
  }),
  z.strictObject({ kind: z.literal('elected'), elected: nominees }),
  z.strictObject({ kind: z.literal('anotherElection'), elected: nominees, seatsLeft: count }),
  z.strictObject({ kind: z.literal('tie'), elected: nominees, tied: nominees, seatsLeft: count }),
]);

export const voteCodec = z.strictObject({ round: z.int().min(1), tally: tallyCodec, outcome: outcomeCodec });

export const openChoiceCodec = z.strictObject({
  step: stepKeyCodec,
  limitOn: calendarDateCodec,
  happenedOn: calendarDateCodec,
  earliestElectionDay: calendarDateCodec,
});

const places = z.array(
  z.strictObject({
    place: z.string(),
    happenedAt: officialAtCodec,
    enteredAt: officialAtCodec,
    photo: paperRefCodec.nullable(),
  }),
);
const anyStep = {
  code: stepCodeCodec,
  round: z.int().min(1),
  standing: standingCodec,
  rungs: z.array(idCodec<'Rung'>()),
  armedAt: officialAtCodec,
  saidNotPosted: z.boolean(),
  marks: z.array(z.strictObject({ mark: z.string(), happenedAt: officialAtCodec })),
};

const stepStateCodec = z.discriminatedUnion('life', [
  z.strictObject({ ...anyStep, life: z.literal('open') }),
  z.strictObject({
    ...anyStep,
    life: z.literal('submitted'),
    paper: paperRefCodec,
    by: membership,
    byPerson: idCodec<'Person'>(),
    stage: count,
    people: z.array(membership),
  }),
  z.strictObject({
    ...anyStep,
    life: z.literal('returned'),
    paper: paperRefCodec,
    comments: z.array(commentCodec),
  }),
  z.strictObject({
    ...anyStep,
    life: z.literal('decided'),
    paper: paperRefCodec,
    postOn: calendarDateCodec.nullable(),
    toPost: z.array(z.string()),
    places,
    list: nominees,
  }),
  z.strictObject({
    ...anyStep,
    life: z.literal('done'),
    happenedAt: officialAtCodec,
    paper: paperRefCodec.nullable(),
    places,
  }),
  z.strictObject({ ...anyStep, life: z.literal('skipped'), ground: basisCodec }),
]);

const common = {
  version: z.literal(1),
  revision: count,
  lastAt: officialAtCodec,
  steps: z.array(stepStateCodec),
  windows: z.array(z.literal('appealWindow')),
  choices: z.array(openChoiceCodec),
  closed: z.boolean(),
};

/** A stored state; a row that is not one fails where it is read. */
export const stateCodec = z.discriminatedUnion('scope', [
  z.strictObject({ ...common, scope: z.literal('election') }),
  z.strictObject({
    ...common,
    scope: z.literal('district'),
    seats: z.int().min(1),
    list: candidateListCodec.nullable(),
    votes: z.array(voteCodec),
  }),
]);

true satisfies Same<Frozen<z.infer<typeof candidateListCodec>>, CandidateList>;
true satisfies Same<Frozen<z.infer<typeof outcomeCodec>>, Outcome>;
true satisfies Same<Frozen<z.infer<typeof voteCodec>>, Vote>;
true satisfies Same<Frozen<z.infer<typeof openChoiceCodec>>, OpenChoice>;
true satisfies Same<Frozen<z.infer<typeof stepStateCodec>>, StepState>;
true satisfies Same<Frozen<z.infer<typeof stateCodec>>, State>;
