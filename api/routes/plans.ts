import { Router } from 'express';
import { z } from 'zod';
import { electionProcess, id, type PersonId } from '../../law/id';
import { isCommitteeLevel } from '../reading/committee';
import { requireElection } from '../access';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { readOneProcess, type Reading } from '../reading/readProcesses';
import { readRevision, type RevisionOf } from '../reading/readRevision';
import { emptyTimetable, timetableView } from '../reading/timetableView';
import { type DraftView, type TimetableView } from '../views/plan';

/** `?group=&revision=` one revision, drafts included; neither: the one in force. */
const revisionQuery = z.union([
  z.strictObject({
    group: z.string().min(1),
    revision: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .transform(Number),
  }),
  z.strictObject({}).transform(() => null),
]);

/** The timetable (日程) in force, and those that the committee has still to publish. */
export function planRoutes(dependencies: Dependencies): Router {
  const { sessions } = dependencies;
  const router = Router();
  router.get('/elections/:id/timetable', async (request, response) => {
    const { person } = await sessions.require(request);
    const wanted = revisionQuery.parse(request.query);
    const reading = await readElection(dependencies, person, request.params.id);
    response.json(
      wanted === null ? inForce(reading) : await revisionFor(dependencies, { person, reading }, wanted),
    );
  });
  router.get('/elections/:id/drafts', async (request, response) => {
    const { person } = await sessions.require(request);
    const reading = await readElection(dependencies, person, request.params.id);
    response.json(isInside({ person, reading }) ? await draftsOf(dependencies, reading) : []);
  });
  return router;
}

async function readElection(sources: Dependencies, person: PersonId, election: string): Promise<Reading> {
  const known = await requireElection(sources.prisma, person, election);
  const reading = await readOneProcess(sources, electionProcess(known));
  if (reading === null) throw new ApiError('UNKNOWN_ELECTION');
  return reading;
}

interface Reader {
  readonly person: PersonId;
  readonly reading: Reading;
}

/** In office in the committee or in its own office. */
function isInside({ person, reading }: Reader): boolean {
  return reading.facts.roster.holders.some(
    (holder) => holder.person === person && isCommitteeLevel(holder.level),
  );
}

function inForce({ process, facts }: Reading): TimetableView {
  return facts.plan === null ? emptyTimetable(process.planGroup) : timetableView(facts.plan);
}

/** To everybody outside the committee a draft does not exist. */
async function revisionFor(
  { prisma }: Dependencies,
  reader: Reader,
  wanted: Omit<RevisionOf, 'election'>,
): Promise<TimetableView> {
  const found = await readRevision(prisma, { election: reader.reading.process.election, ...wanted });
  if (found === null || (found.draft && !isInside(reader))) throw new ApiError('UNKNOWN_TIMETABLE');
  return timetableView(found.plan);
}

async function draftsOf({ prisma }: Dependencies, { process }: Reading): Promise<readonly DraftView[]> {
  const groups = await prisma.planGroup.findMany({
    where: { electionId: process.election },
    include: { revisions: { orderBy: { revision: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  return groups.flatMap(({ currentRevision, revisions }) =>
    revisions
      .filter(({ revision }) => revision > currentRevision)
      .map(({ groupId, revision, sha256, electionDay }) => ({
        group: id(groupId),
        revision,
        planSha256: id(sha256),
        electionDay,
      })),
  );
}
