import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { answers } from './ports';
import { type ProgramSpec } from './program';

const execute = promisify(execFile);

export interface TemporalPlace {
  /** The `temporal` program. */
  readonly program: string;
  readonly port: number;
  /** Null: without the web UI. */
  readonly uiPort: number | null;
  /** Null: everything is lost when the server ends. */
  readonly databaseFile: string | null;
}

export function temporalSpec({ program, port, uiPort, databaseFile }: TemporalPlace): ProgramSpec {
  const ui = uiPort === null ? ['--headless'] : ['--ui-port', String(uiPort)];
  const file = databaseFile === null ? [] : ['--db-filename', databaseFile];
  return {
    name: 'temporal',
    command: program,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'],
      ...['--search-attribute', 'ElectionId=Keyword', ...ui, ...file],
    ],
    // The Go runtime gives memory back sooner; a single town does not need more.
    env: { GOMEMLIMIT: '300MiB', GOGC: '60' },
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
  };
}

export async function isTemporalReady({ program, port }: TemporalPlace): Promise<boolean> {
  if (!(await answers(port))) return false;
  const question = ['operator', 'namespace', 'describe', '--namespace', 'default', ...to(port)];
  return execute(program, question, { timeout: 5_000 }).then(
    () => true,
    () => false,
  );
}

/** A closed workflow's history stays this long; the record itself stays in PostgreSQL for good. */
export async function setRetention({ program, port }: TemporalPlace, days: number): Promise<void> {
  const wish = ['operator', 'namespace', 'update', '--namespace', 'default', '--retention', `${days}d`];
  await execute(program, [...wish, ...to(port)], { timeout: 10_000 });
}

function to(port: number): readonly string[] {
  return ['--address', `127.0.0.1:${port}`];
}
