import { type Pool } from 'pg';
import { type Logger } from 'pino';
import { type Config } from '../config';
import { type PrismaClient } from '../prisma/generated/client';
import { type WallMs } from '../prisma/wallMs';
import { type Auth } from './auth';
import { type WaitedBefore } from './clock/waitedBefore';
import { type FileStore } from './files/fileStore';
import { type Sessions } from './sessions';
import { type Workflows } from './workflows';

/** What the API is built from; tests give their own database, clock and Temporal. */
export interface Sources {
  /** What the record's own statements go through; `prisma` sits on the same pool. */
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  readonly auth: Auth;
  readonly workflows: Workflows;
  readonly files: FileStore;
  readonly waitedBefore: WaitedBefore;
  readonly config: Pick<Config, 'sample' | 'baseUrl' | 'webDir'>;
  readonly wallNow: () => WallMs;
  readonly logger: Logger;
}

/** What a route is given. */
export interface Dependencies extends Sources {
  readonly sessions: Sessions;
}
