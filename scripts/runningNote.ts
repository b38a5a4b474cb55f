import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { endProcess, isStillRunning, type ProcessIdentity } from './processIdentity';
import { type Program } from './program';

const identity = z.object({ pid: z.int().positive(), started: z.string() });
const runningNote = z.object({
  supervisor: identity,
  url: z.string(),
  programs: z.array(
    identity.extend({
      name: z.string(),
      stopSignal: z.enum(['SIGINT', 'SIGTERM']),
      graceMs: z.number(),
    }),
  ),
});

/** What a supervisor has started, kept in a file so that the next one recognises orphans by pid and start instant. */
export type RunningNote = z.infer<typeof runningNote>;

/** Null when there is none, or one that a crash left half written. */
export function readNote(file: string): RunningNote | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const parsed = runningNote.safeParse(text === '' ? null : JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

export function writeNote(
  file: string,
  supervisor: ProcessIdentity,
  url: string,
  programs: readonly Program[],
): void {
  const note = {
    supervisor,
    url,
    programs: programs.map(({ spec, identity: own }) => ({
      ...own,
      name: spec.name,
      stopSignal: spec.stopSignal,
      graceMs: spec.graceMs,
    })),
  };
  writeFileSync(`${file}.new`, JSON.stringify(note, null, 1), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Ends what a dead supervisor left behind, last started first. Resolves with the names of what was ended. */
export async function endOrphans(file: string): Promise<readonly string[]> {
  const left = (readNote(file)?.programs ?? []).filter((program) => isStillRunning(program)).reverse();
  for (const orphan of left) await endProcess(orphan, orphan.stopSignal, orphan.graceMs);
  rmSync(file, { force: true });
  return left.map(({ name }) => name);
}
