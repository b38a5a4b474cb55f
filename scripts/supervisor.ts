import path from 'node:path';
import { identify } from './processIdentity';
import { lastLogLines, launch, type Program, type ProgramSpec } from './program';
import { writeNote } from './runningNote';
import { StartFailure } from './startFailure';

const POLL_MS = 100;
const READY_MS_MAX = 60_000;
const BACKOFF_MS_MIN = 500;
const BACKOFF_MS_MAX = 10_000;
/** A program that ran for this long is not in a loop of failing starts. */
const SETTLED_MS = 30_000;

interface Kept {
  program: Program;
  backoffMs: number;
}

/** Starts programs one after another, restarts what dies, and ends them in reverse order. */
export class Supervisor {
  readonly #kept: Kept[] = [];
  #stopping = false;

  constructor(
    private readonly place: { readonly data: string; readonly url: string },
    private readonly say: (line: string) => void,
  ) {}

  /**
   * Resolves when `isReady` says so.
   *
   * @throws {StartFailure} when it ends before, or is not ready after a minute.
   */
  async keep(spec: ProgramSpec, isReady: () => Promise<boolean>): Promise<void> {
    if (this.#stopping) throw new StartFailure('已中止启动。 The start was broken off.');
    const kept: Kept = {
      program: launch(spec, path.join(this.place.data, 'logs')),
      backoffMs: BACKOFF_MS_MIN,
    };
    this.#kept.push(kept);
    this.#note();
    await this.#untilReady(kept.program, isReady);
    void this.#watch(kept);
  }

  pidOf(name: string): number | undefined {
    return this.#kept.find(({ program }) => program.spec.name === name)?.program.identity.pid;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const { program } of [...this.#kept].reverse()) await program.stop();
    this.#kept.length = 0;
    this.#note();
  }

  async #untilReady(program: Program, isReady: () => Promise<boolean>): Promise<void> {
    const state = { over: false };
    void program.ended.then(() => (state.over = true));
    const giveUpAt = performance.now() + READY_MS_MAX;
    while (!(await isReady())) {
      if (state.over || this.#stopping || performance.now() > giveUpAt) throw this.#failureOf(program);
      await pause(POLL_MS);
    }
  }

  #failureOf(program: Program): StartFailure {
    if (this.#stopping) return new StartFailure('已中止启动。 The start was broken off.');
    const { name } = program.spec;
    return new StartFailure(
      `${name} 未能启动,详见日志 ${program.logFile}。 ${name} did not start; its log ends with:\n` +
        lastLogLines(program, 8),
    );
  }

  async #watch(kept: Kept): Promise<void> {
    const { name } = kept.program.spec;
    for (;;) {
      const since = performance.now();
      const outcome = await kept.program.ended;
      if (this.#stopping || outcome === 0) return;
      if (performance.now() - since > SETTLED_MS) kept.backoffMs = BACKOFF_MS_MIN;
      this.say(
        `${name} 意外退出(${outcome}),正在重新启动。 ${name} ended unexpectedly and is started again.`,
      );
      await pause(kept.backoffMs);
      kept.backoffMs = Math.min(2 * kept.backoffMs, BACKOFF_MS_MAX);
      if (this.#stopped()) return;
      kept.program = launch(kept.program.spec, path.join(this.place.data, 'logs'));
      this.#note();
    }
  }

  /** A method, because the type checker does not expect the field to change during a pause. */
  #stopped(): boolean {
    return this.#stopping;
  }

  #note(): void {
    const own = identify(process.pid);
    if (own === null) throw new Error('this process cannot find itself');
    writeNote(
      path.join(this.place.data, 'running.json'),
      own,
      this.place.url,
      this.#kept.map(({ program }) => program),
    );
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
