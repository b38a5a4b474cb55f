import path from 'node:path';
import { Client } from 'pg';
import { type PostgresUser } from './postgresFiles';
import { type ProgramSpec } from './program';

/** Small enough for a single machine that runs everything. */
const SIZES = ['shared_buffers=64MB', 'max_connections=80', 'work_mem=4MB', 'maintenance_work_mem=32MB'];
const QUIET = ['jit=off', 'io_method=sync', 'logging_collector=off', 'timezone=UTC', 'log_timezone=UTC'];

export interface PostgresPlace {
  readonly programs: string;
  readonly folder: string;
  readonly port: number;
  readonly user: PostgresUser;
  /** Further settings, `name=value`. */
  readonly settings?: readonly string[];
}

export function postgresSpec({ programs, folder, port, user, settings = [] }: PostgresPlace): ProgramSpec {
  const listen = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  return {
    name: 'postgres',
    command: path.join(programs, 'bin/postgres'),
    args: [
      '-D',
      folder,
      ...[...listen, ...SIZES, ...QUIET, ...settings].flatMap((setting) => ['-c', setting]),
    ],
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for connections to be closed.
    stopSignal: 'SIGINT',
    graceMs: 30_000,
    ...(user && { user }),
  };
}

export function databaseUrl(port: number, user: string, password: string, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

export async function isPostgresReady(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The role that owns the tables and applies migrations, which in turn make the role of worker and server. */
export async function makeOwner(superuserUrl: string, password: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const there = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'huanjie_owner'");
    const verb = there.rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(
      `${verb} ROLE huanjie_owner LOGIN CREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
    );
  });
}

/** @returns false when the database was there already. */
export async function makeDatabase(superuserUrl: string, name: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => {
    const there = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (there.rowCount !== 0) return false;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER huanjie_owner`);
    return true;
  });
}
