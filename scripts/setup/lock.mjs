import fs from 'node:fs';
import path from 'node:path';

const WAIT_MS = 300;

/** Two set-ups in one clone take turns. A lock whose process is gone is taken over. */
export async function inTurn(root, work) {
  const lock = path.join(root, '.cache', 'setup.lock');
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = Number(fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : 0);
    if (holder > 0 && !isAlive(holder)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
