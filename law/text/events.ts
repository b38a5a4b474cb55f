import { type Event, type EventKind } from '../event';
import { EVENTS_EN } from './en/events';
import { type Words } from './words';
import { EVENTS_ZH } from './zh/events';

export interface EventNames {
  /** Title of the event's step; null where it has none. */
  readonly step: Words | null;
  /** Name of who acted, with the post if wanted; null for what time brought. */
  readonly actorName: string | null;
}

export type EventOf = { readonly [Kind in EventKind]: Extract<Event, { readonly kind: Kind }> };
/** One language's history lines, one for each kind of event. */
export type EventLines = {
  readonly [Kind in EventKind]: (event: EventOf[Kind], names: EventNames) => string;
};

function line<Kind extends EventKind>(
  lines: EventLines,
  kind: Kind,
  told: { readonly event: EventOf[Kind]; readonly names: EventNames },
): string {
  return lines[kind](told.event, told.names);
}

/** One line of the history (办理记录), without its instant. */
export function eventText(event: Event, names: EventNames): Words {
  const told = { event, names };
  return { zh: line(EVENTS_ZH, event.kind, told), en: line(EVENTS_EN, event.kind, told) };
}

/** How many different people an event has told. */
export function peopleTold({ notices = [] }: Pick<Event, 'notices'>): number {
  return new Set(notices.flatMap(({ to }) => to)).size;
}
