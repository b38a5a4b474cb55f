import fs from 'node:fs';
import path from 'node:path';
import { filesUnder, hashOfFile, hashOfFiles, stamps } from './stamps.mjs';
import { run, say, SetupFailure } from './say.mjs';
import swcOptions from './swcOptions.cjs';

const SERVER = [
  'law',
  'workflows',
  'activities',
  'api',
  'prisma',
  'scripts',
  'config.ts',
  'worker.ts',
  'server.ts',
];
const RECIPE = ['package-lock.json', 'scripts/setup/build.mjs', 'scripts/setup/swcOptions.cjs'];

/** The Prisma client, which is not committed. `generate` works offline when it finds some engine binary. */
export async function generatePrismaClient(root) {
  const sources = filesUnder(root, ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
  if (!sources.includes('prisma/schema.prisma')) return;
  const hash = hashOfFiles(root, sources);
  if (fs.existsSync(path.join(root, 'prisma/generated')) && stamps(root).isCurrent('prisma', hash)) return;
  say('生成数据库客户端 prisma generate …');
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  await run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { cwd: root, env });
  stamps(root).write('prisma', hash);
}

/** TypeScript to CommonJS in `dist/`, file by file, only what changed; files without a source are removed. */
export async function buildServer(root) {
  const recipe = hashOfFiles(root, RECIPE);
  const note = path.join(root, 'dist', '.sources.json');
  const known = fs.existsSync(note) ? JSON.parse(fs.readFileSync(note, 'utf8')) : {};
  const sources = [
    ...filesUnder(
      root,
      SERVER,
      (file) => /\.(ts|sql|toml|prisma|json)$/.test(file) && !file.endsWith('.d.ts'),
    ),
    ...filesUnder(path.join(root, 'prisma'), ['generated/']).map((file) => path.join('prisma', file)),
  ];
  const built = {};
  const stale = [];
  for (const file of sources) {
    built[file] = `${recipe.slice(0, 16)} ${hashOfFile(path.join(root, file))}`;
    if (built[file] !== known[file] || !fs.existsSync(outputOf(root, file))) stale.push(file);
  }
  const gone = Object.keys(known).filter((file) => built[file] === undefined);
  for (const file of gone) fs.rmSync(outputOf(root, file), { force: true });
  if (stale.length > 0) await compile(root, stale);
  if (stale.length + gone.length > 0) fs.writeFileSync(note, JSON.stringify(built));
}

function outputOf(root, file) {
  return path.join(root, 'dist', file.replace(/\.ts$/, '.js'));
}

async function compile(root, files) {
  say(`编译服务端 ${files.length} …`);
  const { transformFile } = await import('@swc/core');
  await Promise.all(
    files.map(async (file) => {
      const output = outputOf(root, file);
      fs.mkdirSync(path.dirname(output), { recursive: true });
      if (!file.endsWith('.ts')) {
        fs.copyFileSync(path.join(root, file), output);
        return;
      }
      const { code } = await transformFile(path.join(root, file), {
        ...swcOptions,
        swcrc: false,
        configFile: false,
      });
      fs.writeFileSync(output, code);
    }),
  ).catch((error) => {
    throw new SetupFailure(`编译失败。 The server does not compile: ${error.message}`);
  });
}

/** The code that Temporal's sandbox runs, in one file, and a list of the modules that went into it. */
export async function buildWorkflowBundle(root) {
  const sources = filesUnder(root, [
    'workflows',
    'law',
    'activities',
    'package-lock.json',
    'scripts/setup/bundle.mjs',
  ]);
  if (!sources.includes(path.join('workflows', 'index.ts'))) return;
  const hash = hashOfFiles(root, sources);
  if (fs.existsSync(path.join(root, 'dist/workflowBundle.js')) && stamps(root).isCurrent('bundle', hash))
    return;
  say('打包工作流 workflow bundle …');
  await run(process.execPath, ['scripts/setup/bundle.mjs'], { cwd: root });
  stamps(root).write('bundle', hash);
}

export async function buildWeb(root) {
  const sources = filesUnder(
    root,
    ['web', 'law', 'api', 'package-lock.json'],
    (file) => !file.includes('.test.'),
  );
  if (!sources.some((file) => file.startsWith('web') && file.endsWith('index.html'))) return;
  const hash = hashOfFiles(root, sources, 'dist/web');
  if (fs.existsSync(path.join(root, 'dist/web/index.html')) && stamps(root).isCurrent('web', hash)) return;
  say('构建网页 vite build …');
  const vite = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'web/vite.config.ts',
    '--logLevel',
    'warn',
  ];
  await run(process.execPath, vite, { cwd: root }).catch((error) => {
    throw new SetupFailure(`网页构建失败。 The web does not build: ${error.message}`);
  });
  stamps(root).write('web', hash);
}
