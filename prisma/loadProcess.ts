import { type Holder, type Level } from '../law/body';
import { type Deed } from '../law/deed';
import {
  type ActId,
  type BodyId,
  type ElectionId,
  type PlanGroupId,
  type ProcessId,
  type Sha256,
} from '../law/id';
import { type OfficialAt } from '../law/officialAt';
import { type Paper } from '../law/paper';
import { type Plan } from '../law/plan';
import { type Rules } from '../law/rules';
import { type State } from '../law/state';
import { type Scope } from '../law/stepCode';
import { type Clock } from './clock';
import { type RecordedAnswer } from './codecs/answer';
import { clockOf, type Mode } from './codecs/clock';
import { type Loaded, loadedCodec } from './codecs/loaded';
import { loadSql } from './loadSql';
import { type Queryable } from './queryable';
import { rulesOf } from './rulesOf';
import { type WallMs } from './wallMs';

/** One process to load, and what an act would look at besides. */
export interface Wanted {
  readonly process: ProcessId;
  /** Decides which paper is loaded: the one it names, or the one that waits at its step. */
  readonly deed?: Deed;
  /** Looks the act up, in case it is known already. */
  readonly actId?: ActId;
  /** Wall time from which on the clock has to be known: the receipt of the act; without it, now. */
  readonly sinceMs: WallMs;
}

/** A process and all that `turn` may look at, read at one instant. */
export interface LoadedProcess {
  readonly id: ProcessId;
  readonly election: ElectionId;
  readonly scope: Scope;
  readonly districtCode: string | null;
  readonly planGroup: PlanGroupId;
  readonly seq: number;
  readonly headHash: Sha256;
  readonly state: State;
  readonly nextWakeAt: OfficialAt | null;
  readonly mode: Mode;
  readonly clock: Clock;
  readonly plan: Plan | null;
  readonly rules: Rules;
  /** All memberships of its bodies, those of other days too; `factsOf` leaves only who is in office. */
  readonly holders: readonly Holder[];
  readonly bodies: Readonly<Partial<Record<Level, BodyId>>>;
  readonly places: readonly string[];
  readonly paper: Paper | null;
  /** What the record answered to this act, under whichever process. */
  readonly known: { readonly requestHash: Sha256; readonly answer: RecordedAnswer } | null;
  /** Of an election: some open process of it has not adopted the revision in force. */
  readonly behind: boolean;
}

/**
 * Reads processes in one statement, in the order asked for; with `lock` their rows until the end of the transaction,
 * and with an act among them the memberships too. A process that does not exist is left out.
 */
export async function loadProcess(
  db: Queryable,
  wanted: readonly Wanted[],
  { lock }: { readonly lock: boolean },
): Promise<readonly LoadedProcess[]> {
  const members = lock && wanted.some(({ deed }) => deed !== undefined);
  const { rows } = await db.query({
    name: `load${lock ? ' lock' : ''}${members ? ' members' : ''}`,
    text: loadSql({ process: lock, members }),
    values: [wanted.map(({ process }) => process), JSON.stringify(wanted.map(rowOf))],
  });
  const loaded = loadedCodec.parse(rows[0]);
  return wanted.flatMap((one) =>
    loaded.processes.filter(({ id }) => id === one.process).map((row) => assemble(row, one, loaded)),
  );
}

function rowOf({ process, deed, actId, sinceMs }: Wanted): Record<string, string | number | null> {
  return {
    process_id: process,
    act_id: actId ?? null,
    paper_id: deed === undefined ? null : namedPaper(deed),
    step_code: deed?.step.code ?? null,
    step_round: deed?.step.round ?? null,
    since_ms: sinceMs,
  };
}

function namedPaper(deed: Deed): string | null {
  if (deed.kind === 'submit') return deed.paper.paperId;
  return deed.kind === 'fact' ? (deed.enteredLate?.evidence.paperId ?? null) : null;
}

function assemble(
  row: Loaded['processes'][number],
  { process, actId }: Wanted,
  loaded: Loaded,
): LoadedProcess {
  const { electionId: election, place, lawVersion, currentRevision, ...same } = row;
  const segments = loaded.segments.filter((entry) => entry.electionId === election);
  const bodies: ReadonlySet<string> = new Set(Object.values(row.bodies));
  const plan = loaded.plans.find(
    (found) => found.group === row.planGroup && found.revision === currentRevision,
  );
  return {
    ...same,
    election,
    clock: clockOf(
      row.mode,
      segments.map(({ segment }) => segment),
    ),
    plan: plan ?? null,
    rules: rulesOf(place, lawVersion),
    holders: loaded.holders.filter(({ body }) => bodies.has(body)),
    paper: loaded.papers.find((paper) => paper.process === process) ?? null,
    known: loaded.acts.find((act) => act.actId === actId) ?? null,
  };
}
