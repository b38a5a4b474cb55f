import { type Basis } from './basis';
import { type CalendarDate } from './calendarDate';
import { type CandidateList } from './candidateList';
import { type Vote } from './count';
import { type Actor, type FactCode, type LateEntry } from './deed';
import { type MembershipId, type NomineeId, type PersonId, type PlanGroupId, type Sha256 } from './id';
import { type OfficialAt } from './officialAt';
import { type PaperRef } from './paper';
import { type Comment, type OpenChoice, type RungId, type Standing, type StepKeyOfWindow } from './state';
import { type StepKey } from './stepCode';

/** What a message about an event says; its words are in `law/text/<language>/messages.ts`. */
export const MESSAGES = [
  'opens', // a step opens for the people who hand it in
  'dueSoon', // n days to the posting day
  'stageDue', // a stage's own limit is tomorrow
  'stageWaiting', // nobody has handled it: its own lead
  'stageEscalated', // nobody has handled it: one level up
  'askPosted', // limit day 16:00: 已张榜还是未张榜?
  'notReported', // 尚未收到张榜报告,请核实
  'missed', // 已确认未张榜
  'toHandle', // a paper has come to this stage
  'returned',
  'decided', // decided: print and post
  'choice', // posted late: the committee must choose
  'timetablePublished',
] as const;
export type MessageCode = (typeof MESSAGES)[number];

/** To whom an event speaks; people are resolved when it happens and stay as they were. */
export interface Notice {
  readonly message: MessageCode;
  readonly to: readonly PersonId[];
}

/** One line of the record. It carries all that its application needs, ids and counts, never a voter's name or a phone. */
export type Event = { readonly at: OfficialAt; readonly notices?: readonly Notice[] } & (
  | { readonly kind: 'planAdopted'; readonly revision: number; readonly rearmed: readonly StepKey[] }
  | {
      readonly kind: 'planPublished';
      readonly group: PlanGroupId;
      readonly revision: number;
      readonly electionDay: CalendarDate;
    }
  | { readonly kind: 'opened'; readonly step: StepKey }
  | { readonly kind: 'rungReached'; readonly step: StepKey; readonly rung: RungId; readonly revision: number }
  | { readonly kind: 'notReported'; readonly step: StepKey }
  | { readonly kind: 'missedConfirmed'; readonly step: StepKey }
  | { readonly kind: 'windowClosed'; readonly window: StepKeyOfWindow }
  | {
      readonly kind: 'submitted';
      readonly step: StepKey;
      readonly paper: PaperRef;
      readonly actor: Actor;
      readonly byPerson: PersonId;
      readonly people: readonly MembershipId[];
    }
  | {
      readonly kind: 'passedOn';
      readonly step: StepKey;
      readonly shown: Sha256;
      readonly actor: Actor;
      readonly stage: number;
      readonly people: readonly MembershipId[];
    }
  | {
      readonly kind: 'decided';
      readonly step: StepKey;
      readonly shown: Sha256;
      readonly actor: Actor;
      readonly postOn: CalendarDate | null;
      readonly toPost: readonly string[];
      readonly list: readonly NomineeId[];
    }
  | {
      readonly kind: 'returned';
      readonly step: StepKey;
      readonly shown: Sha256;
      readonly actor: Actor;
      readonly comments: readonly Comment[];
    }
  | {
      readonly kind: 'factRecorded';
      readonly step: StepKey;
      readonly fact: FactCode;
      readonly place?: string;
      readonly happenedAt: OfficialAt;
      readonly actor: Actor;
      readonly photo?: PaperRef;
      readonly enteredLate?: LateEntry;
    }
  | { readonly kind: 'saidNotPosted'; readonly step: StepKey; readonly actor: Actor }
  | {
      readonly kind: 'done';
      readonly step: StepKey;
      readonly happenedAt: OfficialAt;
      readonly standing: Standing;
    }
  | { readonly kind: 'skipped'; readonly step: StepKey; readonly ground: Basis }
  | { readonly kind: 'choiceOpened'; readonly choice: OpenChoice }
  | { readonly kind: 'listChanged'; readonly list: CandidateList }
  | { readonly kind: 'voteCounted'; readonly vote: Vote }
  | { readonly kind: 'closed' }
);

export type EventKind = Event['kind'];
