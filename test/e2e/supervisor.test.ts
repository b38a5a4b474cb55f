import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { isStillRunning } from '../../scripts/processIdentity';
import { freePortRow } from '../../scripts/ports';
import { readNote, type RunningNote } from '../../scripts/runningNote';
import { CLONE, makeTestFolder, removeTestFolder } from '../infra/testFolder';

jest.setTimeout(180_000);

const PROGRAM = path.join(CLONE, 'dist/scripts/start.js');
const data = makeTestFolder();
let port: number;
let supervisor: ChildProcess;
let said = '';

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 90_000;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`waited too long; said:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, HUANJIE_DATA: data, HUANJIE_PORT: String(port), LOG_LEVEL: 'warn' };
}

async function start(): Promise<void> {
  said = '';
  supervisor = spawn(process.execPath, [PROGRAM], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  supervisor.stdout?.on('data', (chunk) => (said += String(chunk)));
  supervisor.stderr?.on('data', (chunk) => (said += String(chunk)));
  await until(() => said.includes('Huanjie is running   http'));
}

function note(): RunningNote {
  const found = readNote(path.join(data, 'running.json'));
  if (found === null) throw new Error('nothing was noted');
  return found;
}

const isUp = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

beforeAll(async () => {
  port = await freePortRow(4);
  await start();
});

afterAll(async () => {
  if (supervisor.exitCode === null && supervisor.signalCode === null) {
    supervisor.kill('SIGTERM');
    await once(supervisor, 'exit');
  }
  removeTestFolder(data);
});

describe('npm start', () => {
  it('runs five programs, and refuses to run twice', () => {
    const names = note().programs.map(({ name }) => name);
    expect([...names].sort()).toEqual(['postgres', 'sampleOffice', 'server', 'temporal', 'worker']);
    const second = spawnSync(process.execPath, [PROGRAM], { env: environment(), encoding: 'utf8' });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`is running already: http://127.0.0.1:${port}`);
    expect(note().programs.every((program) => isStillRunning(program))).toBe(true);
  });

  it('starts a killed server again', async () => {
    const before = note().programs.find(({ name }) => name === 'server');
    if (before === undefined) throw new Error('there is no server');
    process.kill(before.pid, 'SIGKILL');
    await until(() => said.includes('server 意外退出'));
    await until(isUp);
    expect(note().programs.some(({ name, pid }) => name === 'server' && pid !== before.pid)).toBe(true);
  });

  it('killed itself, leaves only PostgreSQL and Temporal, and the next start ends those and goes on', async () => {
    const left = note().programs;
    const still = (): string[] => left.filter((program) => isStillRunning(program)).map(({ name }) => name);
    supervisor.kill('SIGKILL');
    await once(supervisor, 'exit');
    await until(() => still().length === 2);
    expect(still().sort()).toEqual(['postgres', 'temporal']);
    await start();
    expect(said).toContain('Ended postgres, left from before.');
    expect(still()).toEqual([]);
    expect(await isUp()).toBe(true);
  });

  it('asked to stop, ends everything it started', async () => {
    const started = note().programs;
    expect(started).toHaveLength(5);
    supervisor.kill('SIGINT');
    expect(await once(supervisor, 'exit')).toEqual([0, null]);
    expect(started.filter((program) => isStillRunning(program))).toEqual([]);
    expect(note().programs).toEqual([]);
  });
});
