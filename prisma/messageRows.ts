import { type Notice } from '../law/event';
import { type Written } from './writeProcess';

/** One in-app message for each person an event speaks to; the first thing it says to a person counts. */
export function messageRows({ process, state, events }: Written): readonly object[] {
  return events.flatMap((event, n) =>
    [...firstByPerson(event.notices ?? [])].map(([person, message]) => ({
      ...{ process_id: process.id, seq: process.seq + 1 + n, person_id: person, channel: 'inApp', message },
      ...{ at: event.at, group_id: process.planGroup, revision: state.revision },
    })),
  );
}

function firstByPerson(notices: readonly Notice[]): ReadonlyMap<string, string> {
  const all = notices.flatMap(({ message, to }) => to.map((person): [string, string] => [person, message]));
  return new Map(all.reverse());
}
