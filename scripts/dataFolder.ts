import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * Where database, files, logs and secrets of this clone lie. PostgreSQL refuses to run as root, and its own user
 * cannot reach a clone under /root: then the data lie under /var/lib, one folder for each clone.
 */
export function dataFolder(root: string): string {
  const named = process.env['HUANJIE_DATA'];
  if (named !== undefined && named !== '') return path.resolve(named);
  if (!isRoot()) return path.join(root, '.data');
  return path.join('/var/lib/huanjie', createHash('sha256').update(root).digest('hex').slice(0, 12));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
