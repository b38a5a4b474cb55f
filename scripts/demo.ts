import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCalendar } from './demo/calendar';
import { differences } from './demo/compare';
import { demoOptions } from './demo/options';
import { walk } from './demo/walk';
import { freePort } from './ports';
import { Stack } from './stack';

const say = (line: string): void => console.log(line);

/** Plays in the installation that HUANJIE_URL names, otherwise in one of its own that leaves nothing behind. */
async function demo(): Promise<boolean> {
  const options = demoOptions(process.argv.slice(2));
  const given = process.env['HUANJIE_URL'];
  if (given !== undefined && given !== '') return play(given, options);
  const data = mkdtempSync(path.join(tmpdir(), 'huanjie-demo-'));
  chmodSync(data, 0o755); // PostgreSQL's own user has to pass through
  const stack = new Stack({
    root: path.resolve(__dirname, '../..'),
    data,
    ports: await freePorts(),
    sampleOffice: false,
    env: { LOG_LEVEL: 'warn' },
    say,
  });
  const stopped = stopOnSignals(stack);
  try {
    say('正在启动演示用的一套服务 … Starting an installation for the demo …');
    await stack.start();
    return await play(stack.url, options);
  } finally {
    await (stopped.by ?? stack.stop());
    rmSync(data, { recursive: true, force: true });
  }
}

async function freePorts(): Promise<{
  http: number;
  postgres: number;
  temporal: number;
  temporalUi: number;
}> {
  const [http, postgres, temporal, temporalUi] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  return { http, postgres, temporal, temporalUi };
}

function stopOnSignals(stack: Stack): { by: Promise<void> | null } {
  const stopped: { by: Promise<void> | null } = { by: null };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      process.exitCode = 130;
      stopped.by ??= stack.stop();
    });
  }
  return stopped;
}

/** @returns true when every row of the literal calendar is borne out by what the API answered. */
async function play(url: string, options: ReturnType<typeof demoOptions>): Promise<boolean> {
  const calendar = await readCalendar();
  const outcome = await walk({ url, options, say });
  const wrong = differences(calendar, outcome);
  say('');
  for (const { row, found } of wrong) {
    say(
      `✗ ${row.code}（${row.key}）：应为 ${row.on}，实际 ${found ?? '无记录'}。 expected ${row.on}, found ${found ?? 'nothing'}.`,
    );
  }
  const total = calendar.rows.length;
  say(
    wrong.length === 0
      ? `✓ 与方案时间表 ${total} 项全部一致。 All ${total} rows of the plan's calendar agree.`
      : `与方案时间表 ${total} 项中有 ${wrong.length} 项不一致。 ${wrong.length} of ${total} rows of the plan's calendar differ.`,
  );
  return wrong.length === 0;
}

demo().then(
  (agrees) => {
    process.exitCode ??= agrees ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode ??= 2;
  },
);
