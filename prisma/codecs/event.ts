import { z } from 'zod';
import { type Event, MESSAGES } from '../../law/event';
import { FACTS } from '../../law/deed';
import { basisCodec } from './basis';
import {
  calendarDateCodec,
  commentCodec,
  count,
  idCodec,
  officialAtCodec,
  paperRefCodec,
  sha256Codec,
  stepKeyCodec,
} from './brands';
import { actorCodec, lateEntryCodec } from './deed';
import { type Frozen, type Same } from './same';
import { candidateListCodec, openChoiceCodec, standingCodec, voteCodec } from './state';

const people = z.array(idCodec<'Membership'>());
const anyEvent = {
  at: officialAtCodec,
  notices: z.exactOptional(
    z.array(z.strictObject({ message: z.enum(MESSAGES), to: z.array(idCodec<'Person'>()) })),
  ),
};
const ofStep = { ...anyEvent, step: stepKeyCodec };
const ofPaper = { ...ofStep, shown: sha256Codec, actor: actorCodec };

/** One line of the record as the log holds it. */
export const eventCodec = z.discriminatedUnion('kind', [
  z.strictObject({
    ...anyEvent,
    kind: z.literal('planAdopted'),
    revision: count,
    rearmed: z.array(stepKeyCodec),
  }),
  z.strictObject({
    ...anyEvent,
    kind: z.literal('planPublished'),
    group: idCodec<'PlanGroup'>(),
    revision: count,
    electionDay: calendarDateCodec,
  }),
  z.strictObject({ ...ofStep, kind: z.literal('opened') }),
  z.strictObject({ ...ofStep, kind: z.literal('rungReached'), rung: idCodec<'Rung'>(), revision: count }),
  z.strictObject({ ...ofStep, kind: z.literal('notReported') }),
  z.strictObject({ ...ofStep, kind: z.literal('missedConfirmed') }),
  z.strictObject({ ...anyEvent, kind: z.literal('windowClosed'), window: z.literal('appealWindow') }),
  z.strictObject({
    ...ofStep,
    kind: z.literal('submitted'),
    paper: paperRefCodec,
    actor: actorCodec,
    byPerson: idCodec<'Person'>(),
    people,
  }),
  z.strictObject({ ...ofPaper, kind: z.literal('passedOn'), stage: count, people }),
  z.strictObject({
    ...ofPaper,
    kind: z.literal('decided'),
    postOn: calendarDateCodec.nullable(),
    toPost: z.array(z.string()),
    list: z.array(idCodec<'Nominee'>()),
  }),
  z.strictObject({ ...ofPaper, kind: z.literal('returned'), comments: z.array(commentCodec) }),
  z.strictObject({
    ...ofStep,
    kind: z.literal('factRecorded'),
    fact: z.enum(FACTS),
    place: z.exactOptional(z.string()),
    happenedAt: officialAtCodec,
    actor: actorCodec,
    photo: z.exactOptional(paperRefCodec),
    enteredLate: z.exactOptional(lateEntryCodec),
  }),
  z.strictObject({ ...ofStep, kind: z.literal('saidNotPosted'), actor: actorCodec }),
  z.strictObject({
    ...ofStep,
    kind: z.literal('done'),
    happenedAt: officialAtCodec,
    standing: standingCodec,
  }),
  z.strictObject({ ...ofStep, kind: z.literal('skipped'), ground: basisCodec }),
  z.strictObject({ ...anyEvent, kind: z.literal('choiceOpened'), choice: openChoiceCodec }),
  z.strictObject({ ...anyEvent, kind: z.literal('listChanged'), list: candidateListCodec }),
  z.strictObject({ ...anyEvent, kind: z.literal('voteCounted'), vote: voteCodec }),
  z.strictObject({ ...anyEvent, kind: z.literal('closed') }),
]);

true satisfies Same<Frozen<z.infer<typeof eventCodec>>, Event>;
