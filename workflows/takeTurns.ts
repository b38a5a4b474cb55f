import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { type Activities } from '../activities/activities';
import { type Act, type Advanced, type Answer } from '../activities/turn';
import { inTurn } from './inTurn';
import { actUpdate, lookAgainSignal } from './messages';

const { advance } = proxyLocalActivities<Activities>({
  scheduleToCloseTimeout: '3s',
  startToCloseTimeout: '1.4s',
  retry: { maximumAttempts: 2, initialInterval: '100ms' },
});

const IDLE_MS = 30 * 24 * 3_600_000;
const RETRY_MS = 30_000;
const RETRY_MS_MAX = 300_000;
const EVENTS_PER_RUN = 150;

interface Here {
  wakeAtMs: number;
  retryMs: number;
  closed: boolean;
  sign: string;
  sleeper: CancellationScope;
}

/**
 * The life of a process: acts and wakes take turns, each turn is one local activity, and one timer waits for the next
 * instant. 6 history events per act and per wake, 8 when an act brings the wake forward.
 *
 * @param after is told what each turn came to.
 */
export async function takeTurns(after: (did: Advanced) => void): Promise<void> {
  const takeTurn = inTurn();
  const here: Here = {
    ...{ wakeAtMs: Infinity, retryMs: RETRY_MS, closed: false, sign: '' },
    sleeper: new CancellationScope(),
  };
  const full = (): boolean => workflowInfo().historyLength > EVENTS_PER_RUN;
  const turn = (act?: Act): Promise<Answer> =>
    takeTurn(async () => {
      const nowMs = Date.now();
      const asked = { process: workflowInfo().workflowId, nowMs, ...(act && { act }) };
      const did = await advance(asked).catch(() => undefined);
      const moved = noteWake(here, did, nowMs);
      if (did) {
        Object.assign(here, { closed: did.closed, sign: did.sign });
        after(did);
      }
      setCurrentDetails(here.sign);
      if (moved || here.closed || full()) here.sleeper.cancel(); // closing and a full run must wake the sleeper too
      return did?.answer ?? { status: 'OUTCOME_UNKNOWN' };
    });
  setHandler(actUpdate, turn);
  // Awaited, so that allHandlersFinished counts it.
  setHandler(lookAgainSignal, async () => {
    await turn();
  });
  await turn();
  while (!here.closed && !full()) {
    here.sleeper = new CancellationScope();
    if (await sleptUntil(here)) await turn();
  }
  await condition(allHandlersFinished);
  if (!here.closed) await continueAsNew();
}

/** True when the timer has to be set anew; a later wake leaves it alone, and finds nothing to do when it comes. */
function noteWake(here: Here, did: Advanced | undefined, nowMs: number): boolean {
  const wakeAtMs = did ? (did.wakeAtMs ?? nowMs + IDLE_MS) : nowMs + here.retryMs;
  here.retryMs = did ? RETRY_MS : Math.min(2 * here.retryMs, RETRY_MS_MAX);
  const moved = wakeAtMs < here.wakeAtMs || here.wakeAtMs <= nowMs;
  if (moved) here.wakeAtMs = wakeAtMs;
  return moved;
}

/** False when a turn has cancelled the sleep: there is a nearer wake to wait for, or nothing more. */
async function sleptUntil({ sleeper, wakeAtMs, sign }: Here): Promise<boolean> {
  try {
    await sleeper.run(() => sleep(Math.max(1, wakeAtMs - Date.now()), { summary: sign }));
    return true;
  } catch (failure) {
    if (isCancellation(failure)) return false;
    throw failure;
  }
}
