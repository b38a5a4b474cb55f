import { type Event } from './event';
import { type OfficialAt } from './officialAt';
import { type Posting, type StepLife, type StepState } from './state';
import { type StepKey } from './stepCode';

/** An event that speaks of one step. */
export type StepEvent = Extract<Event, { readonly step: StepKey }>;

/** A step that begins now, with whatever: reminders of the time before are not owed. */
export function startedStep({ code, round }: StepKey, armedAt: OfficialAt): StepState {
  return {
    code,
    round,
    life: 'open',
    standing: 'inTime',
    rungs: [],
    armedAt,
    saidNotPosted: false,
    marks: [],
  };
}

type Lasting = Pick<
  StepState,
  'code' | 'round' | 'standing' | 'rungs' | 'armedAt' | 'saidNotPosted' | 'marks'
>;

function lasting({ code, round, standing, rungs, armedAt, saidNotPosted, marks }: StepState): Lasting {
  return { code, round, standing, rungs, armedAt, saidNotPosted, marks };
}

export function applyToStep(step: StepState, event: StepEvent): StepState {
  switch (event.kind) {
    case 'opened':
      return { ...step, armedAt: event.at };
    case 'rungReached':
      return { ...step, rungs: [...step.rungs, event.rung] };
    case 'notReported':
      return { ...step, standing: 'notReported' };
    case 'missedConfirmed':
      return { ...step, standing: 'missed', saidNotPosted: true };
    case 'saidNotPosted':
      return { ...step, saidNotPosted: true };
    case 'factRecorded':
      return withFact(step, event);
    default:
      return { ...handedTo(step, event), ...lifeAfter(step, event) };
  }
}

type Turning = Extract<
  StepEvent,
  { kind: 'submitted' | 'passedOn' | 'decided' | 'returned' | 'done' | 'skipped' }
>;

/** A paper in other hands owes the reminders of its new stage, counted from now; those of the posting day stay reached. */
function handedTo(step: StepState, event: Turning): Lasting {
  const kept = step.rungs.filter((rung) => rung.startsWith('limit'));
  const standing = event.kind === 'done' ? event.standing : step.standing;
  return { ...lasting(step), standing, rungs: kept, armedAt: event.at };
}

function lifeAfter(step: StepState, event: Turning): StepLife {
  switch (event.kind) {
    case 'submitted': {
      const { paper, byPerson, people, actor } = event;
      return { life: 'submitted', paper, by: actor.membership, byPerson, stage: 1, people };
    }
    case 'skipped':
      return { life: 'skipped', ground: event.ground };
    case 'done': {
      const { paper, places } = step.life === 'decided' ? step : { paper: null, places: [] };
      return { life: 'done', happenedAt: event.happenedAt, paper, places };
    }
    default:
      return step.life === 'submitted' ? ruled(step, event) : impossible(step, event);
  }
}

function ruled(
  step: Extract<StepState, { life: 'submitted' }>,
  event: Extract<Turning, { kind: 'passedOn' | 'decided' | 'returned' }>,
): StepLife {
  const { paper, by, byPerson } = step;
  switch (event.kind) {
    case 'passedOn':
      return { life: 'submitted', paper, by, byPerson, stage: event.stage, people: event.people };
    case 'decided':
      return {
        life: 'decided',
        paper,
        postOn: event.postOn,
        toPost: event.toPost,
        places: [],
        list: event.list,
      };
    case 'returned':
      return { life: 'returned', paper, comments: event.comments };
  }
}

function withFact(step: StepState, event: Extract<StepEvent, { kind: 'factRecorded' }>): StepState {
  if (event.fact === 'posted' && event.place !== undefined && step.life === 'decided') {
    const { place, happenedAt, at, photo = null } = event;
    const posting: Posting = { place, happenedAt, enteredAt: at, photo };
    return { ...step, places: [...step.places, posting] };
  }
  return { ...step, marks: [...step.marks, { mark: event.fact, happenedAt: event.happenedAt }] };
}

/** The decider never writes such an event, and the record is append-only: a log that holds one is corrupt. */
function impossible(step: StepState, event: StepEvent): never {
  throw new Error(`${event.kind} cannot follow ${step.life} at ${step.code}`);
}
