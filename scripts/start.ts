import path from 'node:path';
import { readConfig } from '../config';
import { dataFolder } from './dataFolder';
import { isStillRunning } from './processIdentity';
import { endOrphans, readNote } from './runningNote';
import { Stack } from './stack';
import { assertPortsFree, type StackPorts } from './stackOptions';
import { StartFailure } from './startFailure';

const PORT = 4600;
/** What a person may set for `npm start` … */
const OWN_WISHES = ['AUTH_SECRET', 'BASE_URL', 'HTTP_HOST', 'LOG_LEVEL', 'SAMPLE', 'TASK_QUEUE'] as const;
/** … and what it decides itself, because it starts these parts. */
const DECIDED_HERE = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'FILES_DIR',
  'WEB_DIR',
] as const;

const root = path.resolve(__dirname, '../..');
const data = dataFolder(root);
const say = (line: string): void => console.log(line);

async function start(): Promise<void> {
  const ports = portsFrom(process.env['HUANJIE_PORT'], process.env['HTTP_PORT']);
  const note = path.join(data, 'running.json');
  assertNotRunning(note);
  for (const name of await endOrphans(note))
    say(`已停止上次遗留的 ${name}。 Ended ${name}, left from before.`);
  await assertPortsFree(ports);
  const sample = process.env['SAMPLE'] !== '0';
  const stack = new Stack({ root, data, ports, sampleOffice: sample, env: setAmong(OWN_WISHES), say });
  assertConfig({ ...stack.environment(), ...setAmong([...OWN_WISHES, ...DECIDED_HERE]) });
  for (const name of Object.keys(setAmong(DECIDED_HERE))) {
    say(`npm start 不使用环境变量 ${name}。 npm start does not use the environment variable ${name}.`);
  }
  stopOnSignals(stack);
  say('正在启动 … Starting …');
  try {
    await stack.start();
  } catch (error) {
    await stack.stop();
    throw error;
  }
  greet(stack.url, ports);
}

function setAmong(names: readonly string[]): Record<string, string> {
  const all = names.map((name) => [name, process.env[name] ?? ''] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

function portsFrom(first: string | undefined, web: string | undefined): StackPorts {
  const base = portFrom('HUANJIE_PORT', first, PORT);
  const http = portFrom('HTTP_PORT', web, base);
  return { http, postgres: base + 1, temporal: base + 2, temporalUi: base + 3 };
}

function portFrom(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65532) return port;
  throw new StartFailure(
    `环境变量 ${name} 不对:必须是 1 至 65532 的整数。 ` +
      `The environment variable ${name} is wrong: it must be a whole number from 1 to 65532.`,
  );
}

function assertNotRunning(note: string): void {
  const left = readNote(note);
  if (left === null || !isStillRunning(left.supervisor)) return;
  throw new StartFailure(
    `换届已在运行:${left.url}(进程 ${left.supervisor.pid})。 ` +
      `Huanjie is running already: ${left.url} (process ${left.supervisor.pid}).`,
  );
}

function assertConfig(environment: Record<string, string>): void {
  try {
    readConfig(environment);
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error));
  }
}

function stopOnSignals(stack: Stack): void {
  const state = { stopping: false };
  const stop = (): void => {
    if (state.stopping) return;
    state.stopping = true;
    say('正在停止 … Stopping …');
    stack.stop().then(
      () => {
        say('已停止,下次启动从原处继续。 Stopped; the next start goes on where this one was.');
        process.exit(0);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

function greet(url: string, ports: StackPorts): void {
  say(
    [
      '',
      `  换届已启动,请打开   Huanjie is running   ${url}`,
      `  Temporal 界面 UI    http://127.0.0.1:${ports.temporalUi}`,
      `  数据与日志 data     ${data}`,
      '  按 Ctrl-C 停止      Ctrl-C stops everything',
      '',
    ].join('\n'),
  );
}

start().catch((error: unknown) => {
  console.error(error instanceof StartFailure ? error.message : error);
  process.exit(1);
});
