import { id, type PaperId, type PersonId } from '../../law/id';
import { type StageCode } from '../../law/plan';
import { stageText } from '../../law/text/rows';
import { type PrismaClient } from '../../prisma/generated/client';
import { readPapers } from '../papers/paperView';
import { type StageView } from '../views/steps';
import { bodiesOf, bodyNames } from './bodyNames';
import { type Reading } from './readProcesses';
import { photosOf } from './placesOf';
import { plannedSteps } from './stepKeys';
import { paperIdOf, type Showing, stepView } from './stepView';

/** Reads what the screens of a process show besides its state. */
export async function showingOf(prisma: PrismaClient, person: PersonId, reading: Reading): Promise<Showing> {
  const [names, papers] = await Promise.all([
    bodyNames(prisma, [reading.process]),
    readPapers(prisma, paperIds(reading)),
  ]);
  return { reading, person, papers, bodies: bodiesOf(reading.process, names) };
}

/** The stages (阶段) in the order of the timetable, each with its steps. */
export function stageViews(showing: Showing): readonly StageView[] {
  const steps = plannedSteps(showing.reading).map((planned) => ({
    stage: planned.row?.stage ?? 'preparation',
    title: planned.row?.stageTitle,
    view: stepView(showing, planned),
  }));
  const stages = new Set<StageCode>(steps.map(({ stage }) => stage));
  return [...stages].map((stage) => ({
    stage,
    title: steps.find((step) => step.stage === stage)?.title ?? stageText(stage).zh,
    steps: steps.filter((step) => step.stage === stage).map(({ view }) => view),
  }));
}

function paperIds({ process }: Reading): readonly PaperId[] {
  return process.state.steps.flatMap((step) => {
    const paper = paperIdOf(step);
    const photos = photosOf(step).map(({ paperId }) => paperId);
    return paper === null ? photos : [id<'Paper'>(paper), ...photos];
  });
}
