import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Pool } from 'pg';
import { openSchemaEngine } from './schemaEngine';

/** The role that worker and server connect with; it may add to the record, never change it (grants.sql). */
const SERVICE_ROLE = 'huanjie_service';

/**
 * Brings the database to the newest migration, creates the service role with this password and grants it what
 * grants.sql says. Safe to repeat, and safe while other databases of the same server are being migrated.
 *
 * @param ownerDatabaseUrl of a role that owns the database and may create roles.
 */
export async function migrate(ownerDatabaseUrl: string, servicePassword: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerDatabaseUrl, max: 2 });
  try {
    await applyMigrations(pool);
    await makeServiceRole(pool, servicePassword);
    await pool.query(await readFile(join(prismaFolder(), 'grants.sql'), 'utf8'));
  } finally {
    await pool.end();
  }
}

async function applyMigrations(pool: Pool): Promise<void> {
  const folder = join(prismaFolder(), 'migrations');
  const names = (await readdir(folder)).filter((name) => /^\d{14}_/.test(name)).sort();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({ path, migrationFile: await sqlOf(join(folder, path)) })),
  );
  const engine = await openSchemaEngine(pool, await readFile(join(prismaFolder(), 'schema.prisma'), 'utf8'));
  try {
    await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories,
      },
      filters: { externalTables: [], externalEnums: [] },
    });
  } finally {
    engine.free();
  }
}

async function sqlOf(folder: string): Promise<{ path: string; content: { tag: 'ok'; value: string } }> {
  const value = await readFile(join(folder, 'migration.sql'), 'utf8');
  return { path: 'migration.sql', content: { tag: 'ok', value } };
}

/** Roles belong to the whole server: two databases may be migrated at once, so the second one waits and tries again. */
async function makeServiceRole(pool: Pool, password: string): Promise<void> {
  const quoted = `'${password.replaceAll("'", "''")}'`;
  if (password.includes('\\') || password === '')
    throw new Error('the service password is empty or has a backslash');
  await pool.query(`DO $do$ BEGIN
    FOR attempt IN 1..20 LOOP
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${SERVICE_ROLE}') THEN
          CREATE ROLE ${SERVICE_ROLE} NOSUPERUSER NOCREATEDB NOCREATEROLE;
        END IF;
        ALTER ROLE ${SERVICE_ROLE} LOGIN PASSWORD ${quoted};
        EXIT;
      EXCEPTION WHEN duplicate_object OR unique_violation OR internal_error THEN
        IF attempt = 20 THEN RAISE; END IF;
        PERFORM pg_sleep(0.1);
      END;
    END LOOP;
  END $do$`);
}

/** Sources and SQL files stay where they are; the compiled code lies one folder further in. */
function prismaFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'prisma');
}
