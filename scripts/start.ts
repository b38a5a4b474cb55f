import path from 'node:path';
import { readConfig } from '../config';
import { dataFolder } from './dataFolder';
import { isStillRunning } from './processIdentity';
import { endOrphans, readNote } from './runningNote';
import { Stack } from './stack';
import { assertPortsFree, type StackPorts } from './stackOptions';
import { StartFailure } from './startFailure';

const PORT = 4600;
/** What a person may set for `npm start`; the addresses of the parts that it starts itself are its own. */
const OWN_WISHES = ['AUTH_SECRET', 'BASE_URL', 'HTTP_HOST', 'LOG_LEVEL', 'SAMPLE', 'TASK_QUEUE'] as const;

const root = path.resolve(__dirname, '../..');
const data = dataFolder(root);
const say = (line: string): void => console.log(line);

async function start(): Promise<void> {
  const ports = portsFrom(process.env['HUANJIE_PORT']);
  const note = path.join(data, 'running.json');
  assertNotRunning(note);
  for (const name of await endOrphans(note))
    say(`已停止上次遗留的 ${name}。 Ended ${name}, left from before.`);
  await assertPortsFree(ports);
  const wishes = OWN_WISHES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const sample = process.env['SAMPLE'] !== '0';
  const stack = new Stack({ root, data, ports, sampleOffice: sample, env: Object.fromEntries(wishes), say });
  assertConfig(stack.environment());
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

function portsFrom(text: string | undefined): StackPorts {
  const http = text === undefined || text === '' ? PORT : Number(text);
  if (!Number.isInteger(http) || http < 1 || http > 65532) {
    throw new StartFailure(
      'HUANJIE_PORT 必须是 1 至 65532 的整数。 HUANJIE_PORT must be a whole number from 1 to 65532.',
    );
  }
  return { http, postgres: http + 1, temporal: http + 2, temporalUi: http + 3 };
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
