import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const secrets = z.object({
  superuser: z.string(),
  owner: z.string(),
  service: z.string(),
  auth: z.string().min(32),
});

/** Passwords of the database's three roles, and the key that signs sessions. */
export type Secrets = z.infer<typeof secrets>;

/** Made at the first start of an installation and kept in a file that only its user can read. */
export function readOrMakeSecrets(file: string): Secrets {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(newSecrets(), null, 1), { mode: 0o600 });
  return secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function newSecrets(): Secrets {
  const make = (): string => randomBytes(32).toString('hex');
  return { superuser: make(), owner: make(), service: make(), auth: make() };
}
