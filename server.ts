import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import { type Pool } from 'pg';
import { pino } from 'pino';
import { startProcess } from './activities/startProcess';
import { buildApp } from './api/app';
import { createAuth } from './api/auth';
import { keepClocks } from './api/clock/clockKeeper';
import { WaitedBefore } from './api/clock/waitedBefore';
import { type Sources } from './api/dependencies';
import { openFileStore } from './api/files/fileStore';
import { createWorkflows, type Workflows } from './api/workflows';
import { type Config, readConfig } from './config';
import { id } from './law/id';
import { createPrisma } from './prisma/client';
import { type PrismaClient } from './prisma/generated/client';
import { openPool } from './prisma/openPool';
import { wallMs } from './prisma/wallMs';
import { endWithParent } from './scripts/endWithParent';

const POOL_SIZE = 10;
/** Below the ten seconds after which a supervisor uses force. */
const GRACE_MS = 5_000;

/** Serves until SIGTERM or SIGINT; then no clock runs on and no request is cut off in its first seconds. */
async function run(): Promise<void> {
  endWithParent();
  const config = readConfig(process.env);
  const connection = Connection.lazy({ address: config.temporalAddress });
  const pool = openPool(config.databaseUrl, POOL_SIZE);
  const sources = await sourcesOf(config, connection, pool);
  const clocks = await keepClocks(sources);
  const server = createServer(buildApp(sources));
  server.listen(config.httpPort, config.httpHost);
  await once(server, 'listening');
  sources.logger.info({ port: config.httpPort }, 'listening');
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const closed = closeServer(server);
  await clocks.stop();
  await closed;
  await sources.prisma.$disconnect();
  await pool.end();
  await connection.close();
}

async function sourcesOf(config: Config, connection: Connection, pool: Pool): Promise<Sources> {
  const logger = pino({ level: config.logLevel, base: null });
  // Without a listener an idle connection that PostgreSQL ends would end the server too.
  pool.on('error', (error) => logger.warn({ err: error }, 'the record closed a connection'));
  const prisma = createPrisma(pool);
  return {
    ...{ config, logger, pool, prisma },
    auth: createAuth(prisma, config),
    files: await openFileStore(config.filesDir),
    workflows: workflowsOf(config, connection, prisma),
    wallNow: () => wallMs(Date.now()),
    waitedBefore: new WaitedBefore(),
  };
}

function workflowsOf(config: Config, connection: Connection, prisma: PrismaClient): Workflows {
  const { temporalNamespace: namespace, taskQueue } = config;
  const client = new Client({ connection, namespace });
  return createWorkflows({
    client,
    startProcess: async (process) => {
      const { electionId } = await prisma.process.findUniqueOrThrow({ where: { id: process } });
      await startProcess(client.workflow, { process, election: id(electionId), taskQueue });
    },
  });
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(force);
}

run().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
