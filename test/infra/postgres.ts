import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { dataFolder } from '../../scripts/dataFolder';
import { freePort } from '../../scripts/ports';
import { makeCluster, postgresPrograms, postgresUser } from '../../scripts/postgresFiles';
import {
  databaseUrl,
  isPostgresReady,
  makeDatabase,
  makeOwner,
  postgresSpec,
  withClient,
} from '../../scripts/postgresServer';
import { newSecrets } from '../../scripts/secrets';
import { Supervisor } from '../../scripts/supervisor';
import { CLONE, makeTestFolder, removeTestFolder } from './testFolder';

const TEMPLATE = 'huanjie_template';
const VARIABLE = 'HUANJIE_TEST_POSTGRES';
const running = z.object({
  port: z.number(),
  superuser: z.string(),
  owner: z.string(),
  service: z.string(),
});

/** Nothing of a test need survive a power cut. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * The real embedded server, with a migrated template from which each suite copies its database. The address goes to
 * the test processes through an environment variable.
 */
export async function startPostgres(): Promise<{ readonly stop: () => Promise<void> }> {
  const data = makeTestFolder();
  const { superuser, owner, service } = newSecrets();
  const user = postgresUser();
  const programs = postgresPrograms(CLONE, dataFolder(CLONE));
  const folder = path.join(data, 'postgres');
  makeCluster({ programs, folder, password: superuser, user });
  const port = await freePort();
  const supervisor = new Supervisor({ data, url: '' }, () => undefined);
  const url = databaseUrl(port, 'postgres', superuser, 'postgres');
  await supervisor.keep(postgresSpec({ programs, folder, port, user, settings: CARELESS }), () =>
    isPostgresReady(url),
  );
  await makeOwner(url, owner);
  await makeDatabase(url, TEMPLATE);
  await migrateTemplate(databaseUrl(port, 'huanjie_owner', owner, TEMPLATE), service);
  process.env[VARIABLE] = JSON.stringify({ port, superuser, owner, service });
  return {
    stop: async () => {
      await supervisor.stop();
      removeTestFolder(data);
    },
  };
}

/** By the built program, in a process of its own: the schema engine would keep jest from ending for ten seconds. */
async function migrateTemplate(ownerUrl: string, servicePassword: string): Promise<void> {
  const env = {
    ...process.env,
    OWNER_DATABASE_URL: ownerUrl,
    SERVICE_PASSWORD: servicePassword,
    SAMPLE: '0',
  };
  await promisify(execFile)(process.execPath, [path.join(CLONE, 'dist/scripts/migrateRecord.js')], { env });
}

export interface FreshDatabase {
  /** Owns the tables: what tests need to prepare or to look behind the scenes. */
  readonly ownerUrl: string;
  /** What worker and server connect with. */
  readonly serviceUrl: string;
  drop(): Promise<void>;
}

/** An empty, migrated database of its own; to be dropped in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { port, superuser, owner, service } = running.parse(JSON.parse(process.env[VARIABLE] ?? 'null'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = databaseUrl(port, 'postgres', superuser, 'postgres');
  await withClient(url, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER huanjie_owner`),
  );
  return {
    ownerUrl: databaseUrl(port, 'huanjie_owner', owner, name),
    serviceUrl: databaseUrl(port, 'huanjie_service', service, name),
    drop: async () => {
      await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
