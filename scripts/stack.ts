import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { isRoot } from './dataFolder';
import { writeInstallation } from './installation';
import { makeCluster, postgresPrograms, postgresUser } from './postgresFiles';
import { databaseUrl, isPostgresReady, makeDatabase, makeOwner, postgresSpec } from './postgresServer';
import { type ProgramSpec } from './program';
import { readOrMakeSecrets, type Secrets } from './secrets';
import { type StackOptions } from './stackOptions';
import { StartFailure } from './startFailure';
import { Supervisor } from './supervisor';
import { isTemporalReady, setRetention, temporalSpec } from './temporalServer';

const DATABASE = 'huanjie';
const RETENTION_DAYS = 90;

/** Everything that one installation runs: PostgreSQL, Temporal, worker, server and, if wanted, the sample office. */
export class Stack {
  readonly url: string;
  readonly #supervisor: Supervisor;
  readonly #secrets: Secrets;

  constructor(private readonly options: StackOptions) {
    mkdirSync(options.data, { recursive: true });
    // The user postgres passes through here to its own folder, whatever our umask is.
    if (isRoot()) [options.data, path.dirname(options.data)].forEach((folder) => chmodSync(folder, 0o755));
    for (const name of ['files', 'temporal', 'logs']) {
      mkdirSync(path.join(options.data, name), { recursive: true, mode: 0o700 });
    }
    this.url = options.env['BASE_URL'] ?? `http://127.0.0.1:${options.ports.http}`;
    this.#secrets = readOrMakeSecrets(path.join(options.data, 'secrets.json'));
    this.#supervisor = new Supervisor({ data: options.data, url: this.url }, options.say);
  }

  /** What worker, server and scripts are told; see config.ts. */
  environment(): Record<string, string> {
    const { data, ports, root, env } = this.options;
    return {
      BASE_URL: this.url,
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: String(ports.http),
      AUTH_SECRET: this.#secrets.auth,
      SAMPLE: '1',
      ...env,
      DATABASE_URL: databaseUrl(ports.postgres, 'huanjie_service', this.#secrets.service, DATABASE),
      TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
      TEMPORAL_NAMESPACE: 'default',
      FILES_DIR: path.join(data, 'files'),
      WEB_DIR: path.join(root, 'dist/web'),
      HUANJIE_URL: this.url,
      HUANJIE_SUPERVISED: '1',
    };
  }

  /** Of the role that owns the tables: for tests and repairs, never for the service. */
  ownerUrl(): string {
    return databaseUrl(this.options.ports.postgres, 'huanjie_owner', this.#secrets.owner, DATABASE);
  }

  pidOf(name: string): number | undefined {
    return this.#supervisor.pidOf(name);
  }

  /** @throws {StartFailure} with a sentence for the person who starts it; what was started is left for `stop`. */
  async start(): Promise<void> {
    await Promise.all([this.#startPostgres(), this.#startTemporal()]);
    await this.#prepareRecord();
    await Promise.all([this.#startOwn('worker', 384, true), this.#startServer(), this.#fillTemporalStore()]);
    writeInstallation(this.options.data, this.environment());
    if (this.options.sampleOffice) await this.#startOwn('scripts/sampleOffice', 96, true);
  }

  /** In reverse order: sample office, server (which stops the sample's clock), worker, Temporal, PostgreSQL. */
  stop(): Promise<void> {
    return this.#supervisor.stop();
  }

  async #startPostgres(): Promise<void> {
    const { root, data, ports } = this.options;
    const user = postgresUser();
    const programs = postgresPrograms(root, data);
    const folder = path.join(data, 'postgres');
    makeCluster({ programs, folder, password: this.#secrets.superuser, user });
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
    const superuserUrl = databaseUrl(ports.postgres, 'postgres', this.#secrets.superuser, 'postgres');
    await this.#supervisor.keep(postgresSpec({ programs, folder, port: ports.postgres, user }), () =>
      isPostgresReady(superuserUrl),
    );
    await makeOwner(superuserUrl, this.#secrets.owner);
    await makeDatabase(superuserUrl, DATABASE);
  }

  async #startTemporal(): Promise<void> {
    const { root, data, ports } = this.options;
    const databaseFile = path.join(data, 'temporal', 'temporal.db');
    if (!existsSync(databaseFile)) rmSync(this.#filledMark(), { force: true });
    const place = {
      program: path.join(root, '.cache/bin/temporal'),
      port: ports.temporal,
      uiPort: ports.temporalUi,
      databaseFile,
    };
    await this.#supervisor.keep(temporalSpec(place), () => isTemporalReady(place));
    await setRetention(place, RETENTION_DAYS);
  }

  #filledMark(): string {
    return path.join(this.options.data, 'temporal', 'filled');
  }

  /** A new store, or one whose file was deleted, knows no workflow yet: they are started from the record. */
  async #fillTemporalStore(): Promise<void> {
    if (existsSync(this.#filledMark())) return;
    await this.#runOnce('rebuild');
    writeFileSync(this.#filledMark(), '');
  }

  async #prepareRecord(): Promise<void> {
    await this.#runOnce('migrateRecord');
    if (this.environment()['SAMPLE'] === '1') await this.#runOnce('enterSample');
  }

  async #runOnce(name: string): Promise<void> {
    const program = path.join(this.options.root, 'dist/scripts', `${name}.js`);
    const env = {
      ...process.env,
      ...this.environment(),
      OWNER_DATABASE_URL: this.ownerUrl(),
      SERVICE_PASSWORD: this.#secrets.service,
    };
    await promisify(execFile)(process.execPath, [program], { env }).catch((error: unknown) => {
      const told = error instanceof Error ? error.message : String(error);
      throw new StartFailure(`启动前的准备未完成(${name})。 ${name} failed: ${told}`);
    });
  }

  #startServer(): Promise<void> {
    const { http } = this.options.ports;
    return this.#startOwn('server', 256, () =>
      fetch(`http://127.0.0.1:${http}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
        (answer) => answer.ok,
        () => false,
      ),
    );
  }

  async #startOwn(program: string, heapMb: number, isReady: true | (() => Promise<boolean>)): Promise<void> {
    const file = path.join(this.options.root, 'dist', `${program}.js`);
    if (!existsSync(file)) throw new StartFailure(`缺少 ${file}。 ${file} is missing: run the set-up.`);
    const spec: ProgramSpec = {
      name: path.basename(program),
      command: process.execPath,
      args: [`--max-old-space-size=${heapMb}`, file],
      env: this.environment(),
      channel: true,
      stopSignal: 'SIGTERM',
      graceMs: 20_000,
    };
    await this.#supervisor.keep(spec, isReady === true ? () => Promise.resolve(true) : isReady);
  }
}
