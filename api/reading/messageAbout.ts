import { type Level } from '../../law/body';
import { type CalendarDate, daysBetween } from '../../law/calendarDate';
import { type Event, type MessageCode } from '../../law/event';
import { dayOf } from '../../law/officialAt';
import { type DatedRow } from '../../law/plan';
import { stepRule } from '../../law/steps/catalogue';
import { type MessageAbout } from '../../law/text/messages';
import { rowText } from '../../law/text/rows';
import { stepOfEvent } from './stepOfEvent';

/** A message with the line of the record that it speaks of. */
export interface Told {
  readonly code: MessageCode;
  readonly event: Event;
  /** The step's row in the timetable under which the message was written. */
  readonly row: DatedRow | null;
  readonly electionDay: CalendarDate | null;
  readonly district: string | null;
  readonly bodyOf: (level: Level) => string | null;
}

/** What the sentence of a message names. */
export function messageAbout(told: Told): MessageAbout {
  const step = stepOfEvent(told.event);
  const stage = stageOfEvent(told.event);
  const level = step === null || stage === null ? null : levelAt(told, stage);
  const on = dayMeant(told, stage);
  return {
    step: step && rowText(step.code),
    district: told.district,
    on,
    days: on && daysBetween(dayOf(told.event.at), on),
    body: level && told.bodyOf(level),
  };
}

/** The stage of the chain that has to act now, or, of a decision, the one that has acted: the last. */
function stageOfEvent(event: Event): number | 'last' | null {
  switch (event.kind) {
    case 'submitted':
      return 1;
    case 'passedOn':
      return event.stage;
    case 'decided':
      return 'last';
    case 'rungReached': {
      const found = /^stage(\d+)/.exec(event.rung);
      return found === null ? null : Number(found[1]);
    }
    default:
      return null;
  }
}

function levelAt({ event }: Told, stage: number | 'last'): Level | null {
  const step = stepOfEvent(event);
  if (step === null) return null;
  const rule = stepRule(step.code);
  if (rule.way === 'record') return rule.reporters[0]?.level ?? null;
  return rule.chain.at(stage === 'last' ? -1 : stage)?.level ?? null;
}

function dayMeant(
  { code, event, row, electionDay }: Told,
  stage: number | 'last' | null,
): CalendarDate | null {
  if (code === 'timetablePublished') return electionDay;
  if (event.kind === 'decided') return event.postOn;
  if (row === null) return null;
  return row.chain.find((limit) => limit.stage === stage)?.on ?? row.publishedOn;
}
