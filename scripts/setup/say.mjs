import { spawn } from 'node:child_process';

/** A failure that the person at the keyboard can do something about: printed as one sentence, without a stack. */
export class SetupFailure extends Error {}

export function say(line) {
  console.log(`[set-up] ${line}`);
}

/**
 * Runs a command and resolves with its output; rejects with the last lines of what it said.
 * `quiet: false` passes its output through.
 */
export function run(command, args, { cwd, env, quiet = true, timeoutMs = 600_000 } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio,
      timeout: timeoutMs,
    });
    const heard = [];
    child.stdout?.on('data', (chunk) => heard.push(chunk));
    child.stderr?.on('data', (chunk) => heard.push(chunk));
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      const text = Buffer.concat(heard).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ended with ${signal ?? code}: ${lastLines(text)}`));
    });
  });
}

function lastLines(text) {
  return text.trim().split('\n').slice(-15).join('\n').slice(-1500);
}
