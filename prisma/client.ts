import { PrismaPg } from '@prisma/adapter-pg';
import { type Pool } from 'pg';
import { PrismaClient } from './generated/client';

/** A Prisma client on the caller's pool; who made the pool ends it. */
export function createPrisma(pool: Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
