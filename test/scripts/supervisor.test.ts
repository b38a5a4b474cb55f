import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endProcess, identify, isStillRunning } from '../../scripts/processIdentity';
import { type ProgramSpec } from '../../scripts/program';
import { endOrphans, readNote } from '../../scripts/runningNote';
import { Supervisor } from '../../scripts/supervisor';
import { makeTestFolder, removeTestFolder } from '../infra/testFolder';

const data = makeTestFolder();
const note = path.join(data, 'running.json');
const diary = path.join(data, 'diary');
const said: string[] = [];
const supervisor = (): Supervisor =>
  new Supervisor({ data, url: 'http://127.0.0.1:1' }, (line) => said.push(line));

/** Writes a line when it starts and one when it is asked to end. */
function noisy(name: string): ProgramSpec {
  const program = `
    const note = (what) => require('node:fs').appendFileSync(${JSON.stringify(diary)}, '${name} ' + what + '\\n');
    process.on('SIGTERM', () => { note('ends'); process.exit(0); });
    note('starts');
    setInterval(() => undefined, 1000);`;
  return { name, command: process.execPath, args: ['-e', program], stopSignal: 'SIGTERM', graceMs: 5_000 };
}

const written = (): string[] =>
  existsSync(diary)
    ? readFileSync(diary, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
const has =
  (line: string, times = 1) =>
  (): Promise<boolean> =>
    Promise.resolve(written().filter((each) => each === line).length >= times);

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 30));
}

beforeEach(() => {
  writeFileSync(diary, '');
  said.length = 0;
});
afterAll(() => removeTestFolder(data));

describe('the supervisor', () => {
  it('starts in order and ends in reverse order', async () => {
    const running = supervisor();
    await running.keep(noisy('record'), has('record starts'));
    await running.keep(noisy('server'), has('server starts'));
    await running.stop();
    expect(written()).toEqual(['record starts', 'server starts', 'server ends', 'record ends']);
    expect(readNote(note)?.programs).toEqual([]);
  });

  it('starts again what died, and says so', async () => {
    const running = supervisor();
    await running.keep(noisy('worker'), has('worker starts'));
    const first = running.pidOf('worker');
    if (first === undefined) throw new Error('it did not start');
    process.kill(first, 'SIGKILL');
    await until(has('worker starts', 2));
    expect(running.pidOf('worker')).not.toBe(first);
    expect(said).toEqual([expect.stringContaining('worker 意外退出(SIGKILL)')]);
    await running.stop();
    expect(written()).toEqual(['worker starts', 'worker starts', 'worker ends']);
  });

  it('says which part did not start, with the end of its log', async () => {
    const running = supervisor();
    const broken = { ...noisy('server'), args: ['-e', 'console.error("no room"); process.exit(3)'] };
    await expect(running.keep(broken, () => Promise.resolve(false))).rejects.toThrow(
      /server 未能启动[^]*no room/,
    );
    await running.stop();
  });

  it('ends by force what does not listen', async () => {
    const running = supervisor();
    const deaf = `process.on('SIGTERM', () => 0); require('node:fs').appendFileSync(${JSON.stringify(diary)}, 'deaf\\n'); setInterval(() => 0, 1000);`;
    await running.keep({ ...noisy('deaf'), args: ['-e', deaf], graceMs: 200 }, has('deaf'));
    const own = identify(running.pidOf('deaf') ?? 0);
    await running.stop();
    expect(own !== null && isStillRunning(own)).toBe(false);
  });
});

describe('what a dead supervisor left behind', () => {
  it('is recognised by process and start instant, and ended', async () => {
    const running = supervisor();
    await running.keep(noisy('temporal'), has('temporal starts'));
    expect(await endOrphans(note)).toEqual(['temporal']);
    await until(has('temporal ends'));
    expect(existsSync(note)).toBe(false);
    await running.stop();
  });

  it('is left alone when another program now has its process id', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
    const own = identify(stranger.pid ?? 0);
    if (own === null) throw new Error('the stranger did not start');
    const other = { ...own, started: 'another boot 1' };
    const programs = [{ ...other, name: 'postgres', stopSignal: 'SIGINT', graceMs: 100 }];
    writeFileSync(note, JSON.stringify({ supervisor: other, url: '', programs }));
    expect(await endOrphans(note)).toEqual([]);
    expect(isStillRunning(own)).toBe(true);
    await endProcess(own, 'SIGKILL', 1_000);
  });

  it('counts for nothing when its note is half written', () => {
    writeFileSync(note, '');
    expect(readNote(note)).toBeNull();
  });
});
