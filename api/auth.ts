import { hash, verify } from '@node-rs/argon2';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { type Config } from '../config';
import { type PrismaClient } from '../prisma/generated/client';
import { sampleSignIn } from './sampleSignIn';

export type AuthConfig = Pick<Config, 'authSecret' | 'baseUrl'>;
export type Auth = ReturnType<typeof createAuth>;

/** A visitor may reach one machine by either of these names. */
const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * Sign-in by address and password, sessions in cookies and in the record's database. Nobody signs up by himself:
 * people are entered by the office, and a user's id is the person's.
 */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- better-auth's type depends on its plugins.
export function createAuth(prisma: PrismaClient, config: AuthConfig) {
  return betterAuth({
    secret: config.authSecret,
    baseURL: config.baseUrl,
    basePath: '/api/auth',
    trustedOrigins: originsOf(config.baseUrl),
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      password: {
        hash: (password) => hash(password),
        verify: ({ hash: known, password }) => verify(known, password),
      },
    },
    session: {
      additionalFields: {
        unattended: { type: 'boolean', defaultValue: false, input: false },
        seenAt: { type: 'date', required: false, input: false },
      },
    },
    advanced: { ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    // Below that it names who failed to sign in.
    logger: { level: 'error' },
    plugins: [sampleSignIn()],
  });
}

function originsOf(baseUrl: string): string[] {
  const url = new URL(baseUrl);
  if (!LOOPBACK.includes(url.hostname)) return [url.origin];
  return LOOPBACK.map((host) => `${url.protocol}//${host}${url.port === '' ? '' : `:${url.port}`}`);
}
