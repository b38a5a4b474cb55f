import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { isRoot } from '../../scripts/dataFolder';
import { CLONE } from './testFolder';

const note = path.join(CLONE, '.cache/chromium');
const executablePath = existsSync(note) ? readFileSync(note, 'utf8') : null;

/** Without a browser these tests are skipped, and `npm test` as a whole counts as failed. */
export const describeInBrowser = executablePath === null ? describe.skip : describe;

/** The system's Chromium without a window, and without its own talk to the network. */
export function launchBrowser(): Promise<Browser> {
  if (executablePath === null) throw new Error('the set-up found no Chromium');
  const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-quic'];
  const args = [...quiet, '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, args: isRoot() ? [...args, '--no-sandbox'] : args });
}
