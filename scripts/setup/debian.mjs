import fs from 'node:fs';
import { run, say } from './say.mjs';

/** Installs Debian packages where that is possible. Resolves with null, or with the reason why it was not. */
export async function tryAptGet(packages) {
  if (!fs.existsSync('/usr/bin/apt-get')) return 'this is not a Debian system';
  if (process.getuid?.() !== 0) return `run "sudo apt-get install ${packages.join(' ')}"`;
  say(`apt-get install ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
    return null;
  } catch (error) {
    return error.message;
  }
}
