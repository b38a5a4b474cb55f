import { apply } from './apply';
import { decide } from './decide';
import { type Actor, type Deed } from './deed';
import { due } from './due';
import { type Event } from './event';
import { type Facts } from './facts';
import { committeeDuties } from './acts/case';
import { laterOf, type OfficialAt } from './officialAt';
import { refuse, type Ruling } from './refusal';
import { type State } from './state';

export interface TurnInput {
  readonly state: State;
  readonly now: OfficialAt;
  /** What a ruling may look at, as of an instant. */
  readonly facts: (at: OfficialAt) => Facts;
  /** `at` is the instant of its receipt; `tooOld` when it waited longer than an act may. */
  readonly act: {
    readonly deed: Deed;
    readonly actor: Actor;
    readonly at: OfficialAt;
    readonly tooOld: boolean;
  } | null;
}

export interface Turned {
  readonly state: State;
  readonly events: readonly Event[];
  /** Null when there was no act. */
  readonly ruling: Ruling | null;
}

/**
 * The one fold: what was due before the act, the ruling, what has come due since. What time brought is recorded even
 * when the act is refused. The log never goes back: an act counts at the later of its receipt and the last event.
 */
export function turn({ state, now, facts, act }: TurnInput): Turned {
  const events: Event[] = [];
  let current = state;
  const record = (found: readonly Event[]): void => {
    current = found.reduce(apply, current);
    events.push(...found);
  };
  let ruling: Ruling | null = null;
  if (act !== null) {
    const at = laterOf(act.at, current.lastAt);
    record(due(current, facts(at)));
    ruling = act.tooOld
      ? refuse('ACT_TOO_OLD', committeeDuties({ facts: facts(at) }))
      : decide(current, act.deed, act.actor, facts(at));
    if (ruling.allowed) record(ruling.events);
  }
  record(due(current, facts(laterOf(now, current.lastAt))));
  return { state: current, events, ruling };
}
