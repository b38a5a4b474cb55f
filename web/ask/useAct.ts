import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type ActRequest } from '../../api/views/act';
import { askAct, newPress, type Outcome, type Press, sendAct } from './sendAct';

export type ActState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending'; readonly press: Press }
  | {
      readonly status: 'settled';
      readonly press: Press;
      readonly outcome: Outcome;
      /** The outcome comes from asking, not from sending. */
      readonly asked: boolean;
    };

export interface ActHandle {
  readonly state: ActState;
  /** From the press until open pages show what came of it; no second press meanwhile. */
  readonly busy: boolean;
  /** A new press with a new key; `more` when another follows at once, so that pages look again after the last only. */
  readonly press: (request: ActRequest, more?: boolean) => Promise<Outcome>;
  /** The same press once more, with the same key; for an unknown outcome. */
  readonly sendAgain: () => Promise<Outcome | null>;
  /** Asks what became of the press. */
  readonly look: () => Promise<Outcome | null>;
}

/** One act of the person who is signed in; open pages look again as soon as it is recorded. */
export function useAct(): ActHandle {
  const [state, setState] = useState<ActState>({ status: 'idle' });
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const run = useCallback(
    async (press: Press, how: (press: Press) => Promise<Outcome>, more = false) => {
      setBusy(true);
      setState({ status: 'sending', press });
      const outcome = await how(press);
      setState({ status: 'settled', press, outcome, asked: how === askAct });
      if (more && outcome.status === 'recorded') return outcome;
      await queries.invalidateQueries();
      setBusy(false);
      return outcome;
    },
    [queries],
  );
  const last = state.status === 'idle' ? null : state.press;
  return {
    state,
    busy,
    press: (request, more) => run(newPress(request), sendAct, more),
    sendAgain: async () => (last ? run(last, sendAct) : null),
    look: async () => (last ? run(last, askAct) : null),
  };
}
