import { z } from 'zod';
import { type DeedKind, FACTS } from '../../law/deed';
import { isStepCode, type StepCode } from '../../law/stepCode';
import { type TaskAct } from '../../law/task';

/** What the office reads of the API's answers; the rest of each view is left out. */
const words = z.object({ zh: z.string(), en: z.string() });
const stepCode = z.custom<StepCode>((value) => typeof value === 'string' && isStepCode(value));
const stepKey = z.object({ code: stepCode, round: z.number() });

const DEEDS = ['submit', 'agree', 'return', 'fact', 'notPosted'] as const satisfies readonly DeedKind[];
const allowedAct = z.object({
  kind: z.enum(DEEDS),
  membership: z.string(),
  fact: z.enum(FACTS).optional(),
});

const nominee = z.object({ id: z.string(), name: z.string(), post: z.string() });

const stepView = z.object({
  step: stepKey,
  title: z.string(),
  way: z.enum(['approval', 'publication', 'record']),
  life: z.string(),
  standing: z.string(),
  opensOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  commonOn: z.string().nullable(),
  strictOn: z.string().nullable(),
  paperKind: z.string().nullable(),
  paper: z.object({ paperId: z.string(), sha256: z.string() }).nullable(),
  places: z.array(z.object({ place: z.string(), posting: z.object({ happenedAt: z.string() }).nullable() })),
  marks: z.array(z.object({ mark: z.string() })),
  doneAt: z.string().nullable(),
  asked: z.boolean(),
  acts: z.array(allowedAct),
});
export type StepAnswer = z.infer<typeof stepView>;

const stages = z.array(z.object({ steps: z.array(stepView) }));
const dateView = z.object({ code: z.string(), title: z.string(), on: z.string(), provisional: z.boolean() });

export const districtAnswer = z.object({
  process: z.string(),
  code: z.string(),
  title: z.string(),
  seats: z.number(),
  officialNow: z.string(),
  revision: z.number(),
  closed: z.boolean(),
  stages,
  dates: z.array(dateView),
  list: z
    .object({
      stage: z.string(),
      nominees: z.array(z.string()).optional(),
      candidates: z.array(z.string()).optional(),
    })
    .nullable(),
  votes: z.array(
    z.object({
      round: z.number(),
      outcome: z.object({ kind: z.string(), elected: z.array(z.string()).optional() }),
    }),
  ),
  nominees: z.array(nominee),
  choices: z.array(
    z.object({ step: stepKey, limitOn: z.string(), happenedOn: z.string(), earliestElectionDay: z.string() }),
  ),
});
export type DistrictAnswer = z.infer<typeof districtAnswer>;

export const electionAnswer = z.object({
  process: z.string(),
  officialNow: z.string(),
  electionDay: z.string().nullable(),
  revision: z.number(),
  districts: z.array(
    z.object({ code: z.string(), title: z.string(), seats: z.number(), opened: z.boolean() }),
  ),
  stages,
});
export type ElectionAnswer = z.infer<typeof electionAnswer>;

const TASK_ACTS = [
  ...(['handIn', 'mend', 'check', 'decide', 'post', 'answerPosted', 'report', 'choose'] as const),
] as const satisfies readonly TaskAct[];

export const inboxAnswer = z.object({
  tasks: z.array(
    z.object({
      process: z.string(),
      step: stepKey,
      title: z.string(),
      act: z.enum(TASK_ACTS),
      membership: z.string(),
      dueAt: z.string().nullable(),
      district: z.object({ code: z.string(), title: z.string() }).nullable(),
    }),
  ),
});
export type TaskAnswer = z.infer<typeof inboxAnswer>['tasks'][number];

export const historyAnswer = z.object({
  entries: z.array(
    words.extend({
      seq: z.number(),
      at: z.string(),
      kind: z.string(),
      step: stepKey.extend({ title: z.string() }).nullable(),
      happenedAt: z.string().nullable(),
      actor: z.object({ name: z.string(), title: z.string() }).nullable(),
      paper: z.object({ paperId: z.string(), sha256: z.string() }).nullable(),
    }),
  ),
  next: z.number().nullable(),
});
export type HistoryEntry = z.infer<typeof historyAnswer>['entries'][number];

export const messagesAnswer = z.array(
  words.extend({
    at: z.string(),
    urgent: z.boolean(),
    district: z.object({ code: z.string() }).nullable(),
  }),
);
export type MessageAnswer = z.infer<typeof messagesAnswer>[number];

export const meAnswer = z.object({
  person: z.object({ posts: z.array(z.object({ membership: z.string() })) }).nullable(),
});

export const clockAnswer = z.object({ officialNow: z.string(), state: z.string() });
export const paperAnswer = z.object({ paperId: z.string(), sha256: z.string() });
export const draftsAnswer = z.array(
  z.object({ group: z.string(), revision: z.number(), planSha256: z.string(), electionDay: z.string() }),
);
export const recordedAnswer = z.object({
  status: z.literal('recorded'),
  seq: z.number(),
  already: z.boolean(),
});
export const problemAnswer = words.extend({
  code: z.string(),
  next: words,
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
