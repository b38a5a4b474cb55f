import { type Request, Router } from 'express';
import { districtProcess, id, type PersonId, type ProcessId } from '../../law/id';
import { type Nominee } from '../../law/paper';
import { paperContentCodec } from '../../prisma/codecs/paper';
import { type PrismaClient } from '../../prisma/generated/client';
import { requireElection } from '../access';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { dateViews } from '../reading/datesOfRow';
import { electionLines } from '../reading/electionLines';
import { historyPage } from '../reading/history';
import { readOneProcess, type Reading } from '../reading/readProcesses';
import { showingOf, stageViews } from '../reading/stageViews';
import { type DistrictView } from '../views/election';
import { type PersonChoice } from '../views/plan';
import { pageQuery } from './pageQuery';

/** One district (选区): its steps, its record, the people who work in it. */
export function districtRoutes(dependencies: Dependencies): Router {
  const { prisma } = dependencies;
  const router = Router();
  const base = '/elections/:id/districts/:code';
  router.get(base, async (request, response) => {
    const place = await placeOf(dependencies, request);
    response.json(await districtView(dependencies, place));
  });
  router.get(`${base}/history`, async (request, response) => {
    const { after } = pageQuery.parse(request.query);
    const { process } = await placeOf(dependencies, request);
    response.json(await historyPage(prisma, process, after));
  });
  router.get(`${base}/people`, async (request, response) => {
    const { process } = await placeOf(dependencies, request);
    response.json(peopleOf(await readOrThrow(dependencies, process)));
  });
  return router;
}

interface Place {
  readonly person: PersonId;
  readonly election: string;
  readonly code: string;
  readonly process: ProcessId;
}

async function placeOf({ prisma, sessions }: Dependencies, request: Request): Promise<Place> {
  const { person } = await sessions.require(request);
  const code = String(request.params['code']);
  const election = await requireElection(prisma, person, String(request.params['id']));
  return { person, election, code, process: districtProcess(election, code) };
}

async function readOrThrow(sources: Dependencies, process: ProcessId): Promise<Reading> {
  const reading = await readOneProcess(sources, process);
  if (reading === null) throw new ApiError('UNKNOWN_DISTRICT');
  return reading;
}

async function districtView(
  sources: Dependencies,
  { person, election, code, process }: Place,
): Promise<DistrictView> {
  const { prisma } = sources;
  const [reading, [line], named, nominees] = await Promise.all([
    readOrThrow(sources, process),
    electionLines(prisma, person, election),
    prisma.district.findUnique({ where: { electionId_code: { electionId: election, code } } }),
    nomineesOf(prisma, process),
  ]);
  const { state } = reading.process;
  if (line === undefined || named === null || state.scope !== 'district')
    throw new ApiError('UNKNOWN_DISTRICT');
  const showing = await showingOf(prisma, person, reading);
  return {
    process,
    election: line,
    code,
    title: named.title,
    seats: state.seats,
    officialNow: reading.facts.now,
    revision: state.revision,
    closed: state.closed,
    bodies: showing.bodies,
    stages: stageViews(showing),
    dates: dateViews(reading),
    list: state.list,
    nominees,
    votes: state.votes,
    choices: state.choices,
  };
}

/** Everybody whom a list handed in by this district has named, as its newest paper describes them. */
async function nomineesOf(prisma: PrismaClient, process: ProcessId): Promise<readonly Nominee[]> {
  const papers = await prisma.paper.findMany({
    where: { processId: process, kind: 'nominees', handedIn: true },
    orderBy: { createdAt: 'asc' },
    select: { content: true },
  });
  const named = new Map<string, Nominee>();
  for (const { content } of papers) {
    const read = paperContentCodec.parse(content);
    if (read.kind === 'nominees') for (const nominee of read.nominees) named.set(nominee.id, nominee);
  }
  return [...named.values()];
}

function peopleOf({ facts }: Reading): readonly PersonChoice[] {
  return facts.roster.holders.map(({ membership, name, title }) => ({
    membership: id(membership),
    name,
    title,
  }));
}
