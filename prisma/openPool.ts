import { Pool } from 'pg';

/** Longer than any statement may take by its own limit: only an unreachable server is given up by this. */
const QUERY_MS_MAX = 10_000;
const CONNECT_MS_MAX = 2000;

/** The pool of a service. A server that goes away while a connection is idle ends that connection, not the service. */
export function openPool(databaseUrl: string, size: number): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: size,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    query_timeout: QUERY_MS_MAX,
  });
  pool.on('error', () => undefined); // the pool has already dropped it; whoever asks next gets a new one or the error
  return pool;
}
