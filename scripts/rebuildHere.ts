import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { dataFolder } from './dataFolder';
import { readInstallation } from './installation';
import { StartFailure } from './startFailure';

/** `npm run rebuild`: for the installation of this clone, or for the one that DATABASE_URL names. */
function rebuildHere(): number {
  const isNamed = (process.env['DATABASE_URL'] ?? '') !== '';
  const told = isNamed ? {} : readInstallation(dataFolder(path.resolve(__dirname, '../..')));
  const program = path.join(__dirname, 'rebuild.js');
  const env = { ...process.env, ...told, HUANJIE_SUPERVISED: '0' };
  return spawnSync(process.execPath, [program], { env, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = rebuildHere();
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
