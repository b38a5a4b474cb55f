import { type PersonId } from '../../law/id';
import { stageOf } from '../../law/handler';
import { lampOf } from '../../law/lampOf';
import { chainLimitAt } from '../../law/limitAt';
import { mayDo } from '../../law/mayDo';
import { type DatedRow } from '../../law/plan';
import { type StepState } from '../../law/state';
import { stepOf } from '../../law/stepOf';
import { type StepRule } from '../../law/stepRule';
import { stepRule } from '../../law/steps/catalogue';
import { type PaperView } from '../views/paper';
import { type ChainView, type StepView } from '../views/steps';
import { type BodyName } from './bodyNames';
import { datesOfRow } from './datesOfRow';
import { placesOf } from './placesOf';
import { type Reading } from './readProcesses';
import { type PlannedStep } from './stepKeys';

/** What the screens of one process share. */
export interface Showing {
  readonly reading: Reading;
  readonly person: PersonId;
  readonly bodies: readonly BodyName[];
  readonly papers: ReadonlyMap<string, PaperView>;
}

/** One step (环节) as it stands for the person who looks at it. */
export function stepView(showing: Showing, { key, row }: PlannedStep): StepView {
  const { reading, person } = showing;
  const { process, facts } = reading;
  const step = stepOf(process.state, key);
  const rule = stepRule(key.code);
  const dated = row?.kind === 'dated' ? row : undefined;
  const paper = showing.papers.get(paperIdOf(step) ?? '') ?? null;
  return {
    step: key,
    title: row?.title ?? rule.title,
    ...handlingOf(rule),
    ...(step === undefined ? WAITING : happenedTo(step)),
    lamp: lampOf(step, dated, facts.now),
    ...datesOfRow(reading, row),
    chain: chainView(showing, { rule, step, dated }),
    paper,
    submittedBy: paper?.by.name ?? null,
    places: placesOf({ step, rule, places: facts.places }, showing.papers),
    acts: mayDo(process.state, key, facts, person),
  };
}

function handlingOf(rule: StepRule): Pick<StepView, 'way' | 'paperKind' | 'evidence'> {
  return rule.way === 'record'
    ? { way: rule.way, paperKind: null, evidence: false }
    : { way: rule.way, paperKind: rule.paper, evidence: rule.evidence };
}

type Happened = Pick<StepView, 'life' | 'standing' | 'comments' | 'postOn' | 'marks' | 'doneAt' | 'asked'>;

const WAITING: Happened = {
  life: 'waiting',
  standing: 'inTime',
  comments: [],
  postOn: null,
  marks: [],
  doneAt: null,
  asked: false,
};

function happenedTo(step: StepState): Happened {
  return {
    life: step.life,
    standing: step.standing,
    comments: step.life === 'returned' ? step.comments : [],
    postOn: step.life === 'decided' ? step.postOn : null,
    marks: step.marks,
    doneAt: step.life === 'done' ? step.happenedAt : null,
    asked: isAsked(step),
  };
}

/** The paper under way, or the one that was decided. */
export function paperIdOf(step: StepState | undefined): string | null {
  if (step === undefined || !('paper' in step)) return null;
  return step.paper?.paperId ?? null;
}

interface ChainOf {
  readonly rule: StepRule;
  readonly step: StepState | undefined;
  readonly dated: DatedRow | undefined;
}

function chainView({ bodies }: Showing, { rule, step, dated }: ChainOf): readonly ChainView[] {
  if (rule.way === 'record') return [];
  const here = step === undefined ? null : stageOf(step);
  return rule.chain.map(({ level, verb }, stage) => ({
    stage,
    body: bodies.find((body) => body.level === level)?.name ?? level,
    verb,
    limitAt: dated === undefined ? null : chainLimitAt(dated, stage),
    here: here === stage,
  }));
}

/** 16:00 of the limit day has come, and nobody has said 已张榜 or 未张榜. */
function isAsked(step: StepState): boolean {
  if (step.life !== 'decided' || step.saidNotPosted) return false;
  return step.rungs.some((rung) => rung === 'limit+ask');
}
