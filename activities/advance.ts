import { ApplicationFailure } from '@temporalio/activity';
import { type Pool } from 'pg';
import { id } from '../law/id';
import { loadProcess, type LoadedProcess, type Wanted } from '../prisma/loadProcess';
import { transaction } from '../prisma/transaction';
import { wallMs } from '../prisma/wallMs';
import { writeProcess } from '../prisma/writeProcess';
import { takeTurn } from './takeTurn';
import { type Advanced, type Turn } from './turn';

/** Two attempts have to fit the three seconds that a workflow waits. */
const LIMITS = { statementMs: 1000, lockMs: 1000, commitBeforeMs: 2500 };

/**
 * Takes the turns of any number of different processes in ONE transaction of four round trips: load and lock, let law
 * decide, write, commit. Run again after a crash at any point it changes nothing more: a known act gets its answer
 * again, and what time has brought is in the state.
 *
 * @throws {ApplicationFailure} UNKNOWN_PROCESS, not to be tried again, when there is no such process.
 */
export function advance(pool: Pool, turns: readonly Turn[]): Promise<readonly Advanced[]> {
  return transaction(pool, LIMITS, async (tx) => {
    const loaded = await loadProcess(tx, turns.map(wantedOf), { lock: true });
    const taken = turns.map((turn) => takeTurn(processOf(loaded, turn), turn));
    await writeProcess(
      tx,
      taken.flatMap(({ written }) => written ?? []),
    );
    return taken.map(({ advanced }) => advanced);
  });
}

function wantedOf({ process, nowMs, act }: Turn): Wanted {
  const wanted = {
    process: id<'Process'>(process),
    sinceMs: wallMs(Math.min(nowMs, act?.receivedAtMs ?? nowMs)),
  };
  return act === undefined ? wanted : { ...wanted, deed: act.deed, actId: act.actId };
}

function processOf(loaded: readonly LoadedProcess[], { process }: Turn): LoadedProcess {
  const found = loaded.find((one) => one.id === process);
  if (found === undefined) {
    throw ApplicationFailure.nonRetryable(`no process ${process} is on the record`, 'UNKNOWN_PROCESS');
  }
  return found;
}
