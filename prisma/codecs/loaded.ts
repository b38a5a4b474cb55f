import { z } from 'zod';
import { answerCodec } from './answer';
import { idCodec, officialAtCodec, sha256Codec } from './brands';
import { modeCodec, segmentCodec } from './clock';
import { paperContentCodec } from './paper';
import { planCodec } from './plan';
import { holderCodec } from './roster';
import { stateCodec } from './state';

const body = z.exactOptional(idCodec<'Body'>());

const processCodec = z.strictObject({
  id: idCodec<'Process'>(),
  electionId: idCodec<'Election'>(),
  scope: z.enum(['election', 'district']),
  districtCode: z.string().nullable(),
  planGroup: idCodec<'PlanGroup'>(),
  seq: z.int().min(0),
  headHash: sha256Codec,
  state: stateCodec,
  nextWakeAt: officialAtCodec.nullable(),
  mode: modeCodec,
  place: z.string(),
  lawVersion: z.union([z.literal(2010), z.literal(2020)]),
  currentRevision: z.int(),
  places: z.array(z.string()),
  bodies: z.strictObject({
    workingGroup: body,
    communityGroup: body,
    street: body,
    electionOffice: body,
    electionCommittee: body,
    standingCommittee: body,
  }),
  behind: z.boolean(),
});

/** The one row that the load statement answers with. */
export const loadedCodec = z.strictObject({
  processes: z.array(processCodec),
  plans: z.array(planCodec),
  holders: z.array(holderCodec),
  segments: z.array(z.strictObject({ electionId: idCodec<'Election'>(), segment: segmentCodec })),
  papers: z.array(
    z.strictObject({
      process: idCodec<'Process'>(),
      paperId: idCodec<'Paper'>(),
      sha256: sha256Codec,
      content: paperContentCodec,
      editedBy: z.array(idCodec<'Person'>()),
      files: z.int(),
    }),
  ),
  acts: z.array(z.strictObject({ actId: idCodec<'Act'>(), requestHash: sha256Codec, answer: answerCodec })),
});

export type Loaded = z.infer<typeof loadedCodec>;
