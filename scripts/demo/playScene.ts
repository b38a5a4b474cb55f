import { randomUUID } from 'node:crypto';
import { type Deed } from '../../law/deed';
import { type Done } from '../sampleOffice/act';
import { type StepAnswer } from '../sampleOffice/answers';
import { contentFor } from '../sampleOffice/content';
import { type Loose } from '../sampleOffice/loose';
import { type Place, perform } from '../sampleOffice/perform';
import { type Session } from '../sampleOffice/session';
import { timetableContent } from '../sampleOffice/timetableContent';
import { type Uploaded, upload } from '../sampleOffice/upload';
import { type Scene } from './scenes';

/** Which election and district is played, with the seed of its invented figures. */
export interface Stage {
  readonly election: string;
  readonly code: string;
  readonly seed: string;
  /** Membership of the second person whom an entry after the limit needs. */
  readonly second: string;
}

type LooseDeed = Loose<Deed>;
type View = Omit<Place, 'session'>;

/** Plays one scene through HTTP; several answers where a list hangs at several places. */
export async function playScene(session: Session, stage: Stage, scene: Scene): Promise<readonly Done[]> {
  const seen = await lookAt(session, stage, scene);
  const place: Place = { session, ...seen };
  const send = (deed: LooseDeed): Promise<Done> => perform(place, randomUUID(), deed);
  const step = seen.step.step;
  switch (scene.does) {
    case 'submit':
      return [await send({ kind: 'submit', step, paper: await paperOf(session, stage, seen) })];
    case 'agree':
      return [await send({ kind: 'agree', step, shown: shownOf(seen.step), ...postOn(seen.step) })];
    case 'return':
      return [await send({ kind: 'return', step, shown: shownOf(seen.step), comments: COMMENTS })];
    case 'postEverywhere':
      return postEverywhere(session, stage, scene);
    default:
      return [await send({ kind: 'fact', step, fact: scene.does, happenedAt: instant(scene.at) })];
  }
}

const COMMENTS = [
  { item: '机电厂家属区', text: '与上届名册相比减少较多，请核对迁出人数后再报。' },
  { item: '滨江小区', text: '外出选民尚有未联系的，请补充联系记录。' },
];

/** `YYYY-MM-DDTHH:mm` as the API reads an instant. */
export function instant(at: string): string {
  return `${at}:00.000+08:00`;
}

async function lookAt(session: Session, { election, code }: Stage, { step }: Scene): Promise<View> {
  const district = await session.district(election, code);
  const found = stepOf(district.stages, step);
  if (found !== undefined) return { process: district.process, step: found };
  const committee = await session.election(election);
  const own = stepOf(committee.stages, step);
  if (own === undefined) throw new Error(`the API shows no step ${step}`);
  return { process: committee.process, step: own };
}

function stepOf(stages: readonly { steps: StepAnswer[] }[], code: string): StepAnswer | undefined {
  return stages.flatMap(({ steps }) => steps).find(({ step }) => step.code === code && step.round === 1);
}

async function paperOf(session: Session, stage: Stage, { process, step }: View): Promise<Uploaded> {
  if (step.paperKind === 'timetable') {
    return upload(session, process, await timetableContent(session, stage.election));
  }
  const district = await session.district(stage.election, stage.code);
  // Mended, it carries the record that the comments asked for.
  const scans = step.life === 'returned' ? 2 : 1;
  return upload(session, process, contentFor(district, step, stage.seed), scans);
}

/** What waits at the step by its hash; where nothing waits, a hash that the law will refuse. */
function shownOf({ paper }: StepAnswer): string {
  return paper?.sha256 ?? '0'.repeat(64);
}

function postOn({ way, publishedOn }: StepAnswer): { postOn?: string } {
  return way === 'publication' && publishedOn !== null ? { postOn: publishedOn } : {};
}

/** One fact for each place; entered after the limit, it carries reason, photograph and a second person. */
async function postEverywhere(session: Session, stage: Stage, scene: Scene): Promise<readonly Done[]> {
  const { process, step } = await lookAt(session, stage, scene);
  const late = step.commonOn !== null && scene.at.slice(0, 10) > step.commonOn;
  const proof = late ? await proofOf(session, process, stage) : null;
  const done: Done[] = [];
  for (const { place } of step.places.filter(({ posting }) => posting === null)) {
    const deed: LooseDeed = {
      kind: 'fact',
      ...{ step: step.step, fact: 'posted', place, happenedAt: instant(scene.at) },
      ...(proof && { enteredLate: proof }),
    };
    done.push(await perform({ session, process, step }, randomUUID(), deed));
  }
  return done;
}

type Proof = Extract<LooseDeed, { kind: 'fact' }>['enteredLate'];

async function proofOf(session: Session, process: string, stage: Stage): Promise<Proof> {
  const evidence = await upload(session, process, { kind: 'note', text: '张榜现场照片。' });
  return { reason: '榜单印制延误，次日上午才张榜。', evidence, second: stage.second };
}
