import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process id is used again after a while; with the instant of its start it names one process for good. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: boot and start instant as the system tells them. */
  readonly started: string;
}

export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid);
  return started === null ? null : { pid, started };
}

export function isStillRunning(wanted: ProcessIdentity): boolean {
  return identify(wanted.pid)?.started === wanted.started;
}

function startedOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; after it, state is field 0 and the start instant field 19.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${String(fields[19])}`;
  } catch {
    return null;
  }
}

function startedByPs(pid: number): string | null {
  try {
    const answer = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return answer === '' ? null : answer;
  } catch {
    return null;
  }
}

/** Asks the very process to end, and ends it by force when it has not after `graceMs`. */
export async function endProcess(
  wanted: ProcessIdentity,
  signal: NodeJS.Signals,
  graceMs: number,
): Promise<void> {
  if (!isStillRunning(wanted)) return;
  process.kill(wanted.pid, signal);
  const forceAt = performance.now() + graceMs;
  while (isStillRunning(wanted)) {
    if (performance.now() > forceAt) process.kill(wanted.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
