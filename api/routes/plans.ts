import { Router } from 'express';
import { electionProcess, id, type PersonId } from '../../law/id';
import { isCommitteeLevel } from '../reading/committee';
import { requireElection } from '../access';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { readOneProcess, type Reading } from '../reading/readProcesses';
import { timetableView } from '../reading/timetableView';
import { type DraftView } from '../views/plan';

/** The timetable (日程) in force, and those that the committee has still to publish. */
export function planRoutes(dependencies: Dependencies): Router {
  const { sessions } = dependencies;
  const router = Router();
  router.get('/elections/:id/timetable', async (request, response) => {
    const { person } = await sessions.require(request);
    response.json(timetableView(await readElection(dependencies, person, request.params.id)));
  });
  router.get('/elections/:id/drafts', async (request, response) => {
    const { person } = await sessions.require(request);
    const reading = await readElection(dependencies, person, request.params.id);
    const inside = reading.facts.roster.holders.some(
      (holder) => holder.person === person && isCommitteeLevel(holder.level),
    );
    response.json(inside ? await draftsOf(dependencies, reading) : []);
  });
  return router;
}

async function readElection(sources: Dependencies, person: PersonId, election: string): Promise<Reading> {
  const known = await requireElection(sources.prisma, person, election);
  const reading = await readOneProcess(sources, electionProcess(known));
  if (reading === null) throw new ApiError('UNKNOWN_ELECTION');
  return reading;
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
