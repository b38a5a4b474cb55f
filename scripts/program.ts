import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { endProcess, identify, type ProcessIdentity } from './processIdentity';

const LOG_BYTES_MAX = 10_000_000;

/** How a program is started and asked to end. */
export interface ProgramSpec {
  /** Also the name of its log file. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** True for our own programs: the channel's end tells them that the supervisor is gone. */
  readonly channel?: boolean;
  readonly stopSignal: NodeJS.Signals;
  /** After this time it is ended by force. */
  readonly graceMs: number;
}

export interface Program {
  readonly spec: ProgramSpec;
  readonly identity: ProcessIdentity;
  readonly logFile: string;
  /** Resolves with exit code or signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
  stop(): Promise<void>;
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches the supervisor alone and
 * the parts end in their order. What it prints goes to its log file.
 *
 * @throws {Error} when it cannot be started at all.
 */
export function launch(spec: ProgramSpec, logFolder: string): Program {
  const logFile = path.join(logFolder, `${spec.name}.log`);
  mkdirSync(logFolder, { recursive: true, mode: 0o700 });
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES_MAX) {
    renameSync(logFile, `${logFile}.1`);
  }
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(spec.command, spec.args, {
    cwd: spec.user === undefined ? process.cwd() : '/',
    detached: true,
    stdio: spec.channel === true ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    env: { ...process.env, ...spec.env },
    ...spec.user,
  });
  closeSync(log);
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 1));
    child.once('error', () => resolve(1));
  });
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity === null) throw new Error(`${spec.command} cannot be started`);
  const stop = async (): Promise<void> => {
    await endProcess(identity, spec.stopSignal, spec.graceMs);
  };
  return { spec, identity, logFile, ended, stop };
}

export function lastLogLines(program: Program, count: number): string {
  return readFileSync(program.logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
