import { type Deed } from '../../law/deed';
import { atHour, dayOf, type OfficialAt, officialAt } from '../../law/officialAt';
import { type Done } from './act';
import { type StepAnswer, type TaskAnswer } from './answers';
import { type Cast } from './cast';
import { contentFor } from './content';
import { type Loose } from './loose';
import { perform, type Place } from './perform';
import { type Session } from './session';
import { timetableContent } from './timetableContent';
import { type Uploaded, upload } from './upload';
import { uuid5 } from './uuid5';
import { lastDayOf } from './wantedAt';

/** What is known when a person turns to a task. */
export interface Occasion {
  readonly election: string;
  readonly seed: string;
  readonly cast: Cast;
  readonly now: OfficialAt;
}

type LooseDeed = Loose<Deed>;

/** Does what the task asks for, as the person would; no answers where nothing is to be done yet. */
export async function handle(
  session: Session,
  task: TaskAnswer,
  occasion: Occasion,
): Promise<readonly Done[]> {
  const step = await stepOf(session, task, occasion.election);
  const deeds = await deedsFor({ session, process: task.process, step }, task, occasion);
  const send = (deed: LooseDeed): Promise<Done> =>
    perform({ session, process: task.process, step }, keyFor(deed, step, task, occasion), deed);
  return Promise.all(deeds.map(send));
}

/** The same act keeps its key over a restart; a refused one is tried again under a new key on the next official day. */
function keyFor(deed: LooseDeed, step: StepAnswer, task: TaskAnswer, { seed, now }: Occasion): string {
  const what = deed.kind === 'fact' ? `${deed.fact}|${deed.place ?? ''}` : (step.paper?.sha256 ?? '');
  return uuid5(
    [seed, task.process, step.step.code, step.step.round, task.membership, deed.kind, what, dayOf(now)].join(
      '|',
    ),
  );
}

async function stepOf(session: Session, task: TaskAnswer, election: string): Promise<StepAnswer> {
  const { district } = task;
  const view = district === null ? session.election(election) : session.district(election, district.code);
  const steps = (await view).stages.flatMap((stage) => stage.steps);
  const step = steps.find(
    ({ step: { code, round } }) => code === task.step.code && round === task.step.round,
  );
  if (step === undefined) throw new Error(`the API shows no step ${task.step.code} of ${task.process}`);
  return step;
}

async function deedsFor(place: Place, task: TaskAnswer, occasion: Occasion): Promise<readonly LooseDeed[]> {
  const key = place.step.step;
  switch (task.act) {
    case 'handIn':
    case 'mend':
      return [{ kind: 'submit', step: key, paper: await paperFor(place, task, occasion) }];
    case 'check':
    case 'decide':
      return agreement(place.step);
    case 'post':
      return postings(place, task, occasion);
    case 'answerPosted':
      return answerOf(place, task, occasion);
    case 'report':
      return report(place.step, occasion.now);
    case 'choose':
      return []; // whether election day is moved is left to the visitors
  }
}

/** On the evening of the limit day the late district says that nothing hangs yet; everybody else enters what hangs. */
async function answerOf(place: Place, task: TaskAnswer, occasion: Occasion): Promise<readonly LooseDeed[]> {
  const late = task.step.code === 'voterRoll' && task.district?.code === occasion.cast.late;
  return late ? [{ kind: 'notPosted', step: place.step.step }] : postings(place, task, occasion);
}

async function paperFor(
  { session, process, step }: Place,
  task: TaskAnswer,
  occasion: Occasion,
): Promise<Uploaded> {
  const { election, seed } = occasion;
  if (task.district === null) return upload(session, process, await timetableContent(session, election));
  const district = await session.district(election, task.district.code);
  return upload(session, process, contentFor(district, step, seed));
}

/** The posting day is left to the law: the timetable's own, or today where that has passed. */
function agreement({ step, paper }: StepAnswer): readonly LooseDeed[] {
  return paper === null ? [] : [{ kind: 'agree', step, shown: paper.sha256 }];
}

/** Small stations are open from 08:00 to 11:00, and enter both when they have closed; every other record is one fact. */
function report({ step, marks }: StepAnswer, now: OfficialAt): readonly LooseDeed[] {
  if (step.code !== 'voting') return [{ kind: 'fact', step, fact: 'carriedOut', happenedAt: now }];
  const hours = [
    ['opened', '08:00'],
    ['closed', '11:00'],
  ] as const;
  return hours
    .filter(([fact]) => marks.every(({ mark }) => mark !== fact))
    .map(([fact, hour]) => ({ kind: 'fact', step, fact, happenedAt: atHour(dayOf(now), hour) }));
}

async function postings(
  { session, process, step }: Place,
  task: TaskAnswer,
  occasion: Occasion,
): Promise<LooseDeed[]> {
  const on = task.dueAt === null ? null : lastDayOf(officialAt(task.dueAt));
  const silent = task.step.code === 'voterRoll' && task.district?.code === occasion.cast.silent;
  const happenedAt = silent && on !== null ? atHour(on, '15:00') : occasion.now;
  const isLate = on !== null && occasion.now > atHour(on, '23:59');
  const enteredLate = isLate ? { enteredLate: await proof(session, process, task) } : {};
  const open = step.places.filter(({ posting }) => posting === null);
  const key = step.step;
  return open.map(({ place }) => ({
    kind: 'fact',
    step: key,
    fact: 'posted',
    place,
    happenedAt,
    ...enteredLate,
  }));
}

type Proof = NonNullable<Extract<LooseDeed, { kind: 'fact' }>['enteredLate']>;

async function proof(session: Session, process: string, task: TaskAnswer): Promise<Proof> {
  const code = task.district?.code ?? '';
  const evidence = await upload(session, process, { kind: 'note', text: '张榜现场照片，摄于张榜当时。' });
  return { reason: '张榜当日人手不足，未及时登记。', evidence, second: `d${code}-01.d${code}-working.lead` };
}
