import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { seedSample } from '../../prisma/seed';
import { freePort } from '../../scripts/ports';
import { launch, type Program, type ProgramSpec } from '../../scripts/program';
import { freshDatabase, type FreshDatabase } from '../infra/postgres';
import { startTemporalCli, type TemporalServer } from '../infra/temporal';
import { CLONE, makeTestFolder, removeTestFolder } from '../infra/testFolder';

const READY_MS_MAX = 60_000;

/**
 * The sample election on a real Temporal server and a real PostgreSQL: server and worker are programs of their own,
 * so that a test can kill them.
 */
export class Office {
  readonly #programs = new Map<string, Program>();

  private constructor(
    readonly database: FreshDatabase,
    private temporal: TemporalServer,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async open(): Promise<Office> {
    const [database, temporal, port] = await Promise.all([freshDatabase(), startTemporalCli(), freePort()]);
    await seedSample(database.ownerUrl);
    const office = new Office(database, temporal, makeTestFolder(), port);
    await office.rebuild();
    await Promise.all([office.start('worker'), office.startServer()]);
    return office;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get temporalAddress(): string {
    return this.temporal.address;
  }

  environment(): Readonly<Record<string, string>> {
    return {
      DATABASE_URL: this.database.serviceUrl,
      TEMPORAL_ADDRESS: this.temporal.address,
      HTTP_PORT: String(this.port),
      BASE_URL: this.url,
      AUTH_SECRET: SECRET,
      FILES_DIR: path.join(this.folder, 'files'),
      SAMPLE: '1',
      LOG_LEVEL: 'warn',
      HUANJIE_SUPERVISED: '1',
    };
  }

  /** Starts a built program, `worker` or `server`, or another file by its path from the clone. */
  async start(
    name: string,
    file = `dist/${name}.js`,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Program> {
    await this.stop(name);
    const spec: ProgramSpec = {
      ...{ name, command: process.execPath, args: [path.join(CLONE, file)], channel: true },
      ...{ env: { ...this.environment(), ...env }, stopSignal: 'SIGTERM', graceMs: 20_000 },
    };
    const program = launch(spec, path.join(this.folder, 'logs'));
    this.#programs.set(name, program);
    return program;
  }

  async startServer(): Promise<void> {
    await this.start('server');
    const giveUpAt = performance.now() + READY_MS_MAX;
    while (!(await this.#isReady())) {
      if (performance.now() > giveUpAt) throw new Error(`the server is not ready; see ${this.folder}/logs`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Starts the workflows that the record has and this Temporal server has not, as `npm start` does. */
  async rebuild(): Promise<void> {
    const rebuilding = await this.start('rebuild', 'dist/scripts/rebuild.js');
    const outcome = await rebuilding.ended;
    if (outcome !== 0) throw new Error(`the rebuild ended with ${outcome}; see ${this.folder}/logs`);
  }

  async stop(name: string): Promise<void> {
    await this.#programs.get(name)?.stop();
    this.#programs.delete(name);
  }

  /** `kill -9`: no time for a last word. */
  async kill(name: string): Promise<void> {
    const program = this.#programs.get(name);
    if (program === undefined) return;
    process.kill(program.identity.pid, 'SIGKILL');
    await program.ended;
    this.#programs.delete(name);
  }

  /** Another Temporal server with an empty store; the worker and the server have to be started anew. */
  async loseTemporal(): Promise<void> {
    await Promise.all([this.stop('worker'), this.stop('server')]);
    await this.temporal.stop();
    this.temporal = await startTemporalCli();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#programs.keys()].map((name) => this.stop(name)));
    await this.temporal.stop();
    await this.database.drop();
    removeTestFolder(this.folder);
  }

  #isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

const SECRET = randomBytes(32).toString('hex');
