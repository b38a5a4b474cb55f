import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRoot } from '../../scripts/dataFolder';
import { isStillRunning } from '../../scripts/processIdentity';
import { endOrphans, readNote } from '../../scripts/runningNote';

const PREFIX = 'huanjie-test-';

export const CLONE = path.resolve(__dirname, '../..');

/** As root, PostgreSQL's own user must get there, and the clone may lie under /root. */
const PARENT = isRoot() ? tmpdir() : path.join(CLONE, '.cache');

/** A folder for one server or one installation, that the user postgres can pass through. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(path.join(PARENT, PREFIX));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeTestFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Ends what a killed test run left behind; the runs of others go on. */
export async function clearAbandonedFolders(): Promise<void> {
  for (const name of readdirSync(PARENT).filter((each) => each.startsWith(PREFIX))) {
    const folder = path.join(PARENT, name);
    const note = readNote(path.join(folder, 'running.json'));
    if (note === null || isStillRunning(note.supervisor)) continue;
    await endOrphans(path.join(folder, 'running.json'));
    removeTestFolder(folder);
  }
}
