import { apply } from './apply';
import { type Event } from './event';
import { type Facts } from './facts';
import { laterOf } from './officialAt';
import { type State } from './state';
import { upcoming } from './upcoming';

/** What time alone has brought up to `facts.now`, in the order of the instants; called again at that instant, nothing new. */
export function due(state: State, facts: Facts): readonly Event[] {
  const events: Event[] = [];
  let current = state;
  for (;;) {
    const [first] = upcoming(current, facts);
    if (first === undefined || first.at > facts.now) return events;
    const event = { ...first.event(), at: laterOf(first.at, current.lastAt) };
    current = apply(current, event);
    events.push(event);
  }
}
