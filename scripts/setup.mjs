import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkNode, installPackages, linkPostgresLibraries } from './setup/packages.mjs';
import { provideTemporal } from './setup/temporal.mjs';
import { provideChromium } from './setup/chromium.mjs';
import { buildServer, buildWeb, buildWorkflowBundle, generatePrismaClient } from './setup/build.mjs';
import { inTurn } from './setup/lock.mjs';
import { say, SetupFailure } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const mode = process.argv[2] ?? 'start';

/** Run again it does nothing; each part looks for itself whether it has work. */
async function setUp() {
  checkNode();
  await installPackages(root);
  await linkPostgresLibraries(root);
  if (mode !== 'check') await provideTemporal(root, 'cli');
  if (mode === 'test') await provideTemporal(root, 'testServer');
  if (mode === 'test') await provideChromium(root);
  await generatePrismaClient(root);
  await buildServer(root);
  await buildWorkflowBundle(root);
  await buildWeb(root);
  if (mode === 'start') await sayWhereDataLies();
}

async function sayWhereDataLies() {
  const built = path.join(root, 'dist/scripts/dataFolder.js');
  if (!existsSync(built)) return;
  const { dataFolder } = createRequire(import.meta.url)(built);
  say(`数据目录 data: ${dataFolder(root)}`);
}

try {
  if (!['start', 'test', 'check'].includes(mode)) throw new SetupFailure('setup.mjs start | test | check');
  await inTurn(root, setUp);
} catch (error) {
  console.error(error instanceof SetupFailure ? `[set-up] ${error.message}` : error);
  process.exitCode = 1;
}
