import { type Facts } from './facts';
import { type OfficialAt } from './officialAt';
import { type State } from './state';
import { upcoming } from './upcoming';

/** When `due` will next have something to say; null when only people can bring anything. */
export function nextWake(state: State, facts: Facts): OfficialAt | null {
  return upcoming(state, facts)[0]?.at ?? null;
}
