import { Router } from 'express';
import { districtProcess, electionProcess, type PersonId } from '../../law/id';
import { requireElection } from '../access';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { districtLine } from '../reading/districtLine';
import { electionLines } from '../reading/electionLines';
import { readOneProcess, readProcesses } from '../reading/readProcesses';
import { showingOf, stageViews } from '../reading/stageViews';
import { historyPage } from '../reading/history';
import { type DistrictLine, type ElectionView } from '../views/election';
import { pageQuery } from './pageQuery';

/** The elections in which the person holds a post; of others not even the title is shown. */
export function electionRoutes(dependencies: Dependencies): Router {
  const { prisma, sessions } = dependencies;
  const router = Router();
  router.get('/elections', async (request, response) => {
    const me = await sessions.require(request);
    response.json(await electionLines(prisma, me.person));
  });
  router.get('/elections/:id', async (request, response) => {
    const me = await sessions.require(request);
    response.json(await electionView(dependencies, me.person, request.params.id));
  });
  router.get('/elections/:id/history', async (request, response) => {
    const me = await sessions.require(request);
    const { after } = pageQuery.parse(request.query);
    const election = await requireElection(prisma, me.person, request.params.id);
    response.json(await historyPage(prisma, electionProcess(election), after));
  });
  return router;
}

async function electionView(
  sources: Dependencies,
  person: PersonId,
  election: string,
): Promise<ElectionView> {
  const { prisma } = sources;
  const known = await requireElection(prisma, person, election);
  const [[line], reading, districts] = await Promise.all([
    electionLines(prisma, person, election),
    readOneProcess(sources, electionProcess(known)),
    prisma.district.findMany({ where: { electionId: election }, orderBy: { code: 'asc' } }),
  ]);
  if (line === undefined || reading === null) throw new ApiError('UNKNOWN_ELECTION');
  const { state } = reading.process;
  const readings = await readProcesses(
    sources,
    districts.map(({ code }) => districtProcess(known, code)),
  );
  const lines = districts.flatMap((district): readonly DistrictLine[] => {
    const found = readings.find(({ process }) => process.districtCode === district.code);
    return found === undefined ? [] : [districtLine(district, found)];
  });
  return {
    ...line,
    process: reading.process.id,
    revision: state.revision,
    officialNow: reading.facts.now,
    seats: districts.reduce((sum, { seats }) => sum + seats, 0),
    districts: lines,
    stages: stageViews(await showingOf(prisma, person, reading)),
  };
}
