import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePortRow } from '../../scripts/ports';
import { clockAnswer } from '../../scripts/sampleOffice/answers';
import { CLONE, makeTestFolder, removeTestFolder } from '../infra/testFolder';
import { key, Player } from './player';

jest.setTimeout(300_000);

const data = makeTestFolder();
let port: number;
let player: Player;
let supervisor: ChildProcess;

/** What `npm start` runs once the set-up is done; resolves with its greeting, not with an orphan's last answers. */
async function start(): Promise<void> {
  supervisor = spawn(process.execPath, [path.join(CLONE, 'dist/scripts/start.js')], {
    cwd: CLONE,
    env: { ...process.env, HUANJIE_DATA: data, HUANJIE_PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await greeting(supervisor);
  player = new Player(`http://127.0.0.1:${port}`);
}

function greeting({ stdout, stderr }: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = '';
    const hear = (chunk: Buffer): void => {
      told += chunk.toString('utf8');
      if (told.includes('换届已启动')) resolve();
    };
    stdout?.on('data', hear);
    stderr?.on('data', hear);
    supervisor.once('exit', () => reject(new Error(told)));
  });
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => supervisor.once('exit', resolve));
  supervisor.kill(signal);
  return ended;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function isReady(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The sample office lays the timetable before the committee by itself. */
async function untilPublished(): Promise<void> {
  const giveUpAt = performance.now() + 60_000;
  const watcher = await player.as('street-01');
  while ((await watcher.district(player.stage.election, '07')).revision === 0) {
    if (performance.now() > giveUpAt) throw new Error('the timetable was not published');
    await sleep(300);
  }
}

async function clock(): Promise<{ officialNow: string; state: string }> {
  return (await player.as('street-01')).clock(player.stage.election);
}

beforeAll(async () => {
  port = await freePortRow(4);
  await start();
  await untilPublished();
});

afterAll(async () => {
  if (supervisor.exitCode === null) await end('SIGTERM');
  removeTestFolder(data);
});

describe('the installation, stopped and started again', () => {
  it('goes on between check and decision after SIGTERM, and no official time has passed', async () => {
    await player.playUntil('2011-10-31T10:00', ({ step }) => step === 'electionDayFixed');
    const before = await clock();
    expect(await player.step('workingGroup')).toMatchObject({ life: 'submitted' });
    expect(await end('SIGTERM')).toBe(0);
    expect(await isReady()).toBe(false);

    await start();
    expect(await clock()).toEqual(before);
    await player.reach('2011-10-31T10:00');
    const shown = (await player.step('workingGroup')).paper?.sha256 ?? '';
    const done = await player.does('ec-01', { kind: 'agree', step: key('workingGroup'), shown });
    expect(done).toMatchObject({ status: 'recorded', already: false });
  });

  it('goes on after kill -9 in the middle of a run: the clock stands where the last event stood, or later', async () => {
    await player.playUntil('2011-12-07T15:00', ({ at }) => at < '2011-10-31T11:00');
    const handedOn = await player.step('voterRoll');
    const watcher = await player.as('street-01');
    await watcher.write(`/elections/${player.stage.election}/clock`, { do: 'run' }, clockAnswer);
    const running = await clock();
    await end('SIGKILL');

    await start();
    const after = await clock();
    expect(after.state).toBe('paused');
    // An hour passes in a second until the server has noticed; the start alone takes longer than eight seconds.
    expect(after.officialNow < addHours(running.officialNow, 8)).toBe(true);
    const seen = await player.step('voterRoll');
    expect([seen.life, seen.paper?.sha256]).toEqual([handedOn.life, handedOn.paper?.sha256]);
    await sleep(1_500);
    expect((await clock()).officialNow).toBe(after.officialNow);
    const shown = seen.paper?.sha256 ?? '';
    const done = await player.does('ec-01', { kind: 'agree', step: key('voterRoll'), shown });
    expect(done).toMatchObject({ status: 'recorded', already: false });
  });
});

function addHours(at: string, hours: number): string {
  const ms = Date.parse(at) + (hours + 8) * 3_600_000;
  return new Date(ms).toISOString().replace('Z', '+08:00');
}
