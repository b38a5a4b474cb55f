import { join } from 'node:path';
import { type Express } from 'express';
import { pino } from 'pino';
import supertest, { type Agent } from 'supertest';
import { advance } from '../../activities/advance';
import { type Act, type Answer } from '../../activities/turn';
import { buildApp } from '../../api/app';
import { createAuth } from '../../api/auth';
import { WaitedBefore } from '../../api/clock/waitedBefore';
import { type Sources } from '../../api/dependencies';
import { openFileStore } from '../../api/files/fileStore';
import { createPrisma } from '../../prisma/client';
import { openPool } from '../../prisma/openPool';
import { seedSample } from '../../prisma/seed';
import { type WallMs, wallMs } from '../../prisma/wallMs';
import { freshDatabase } from '../infra/postgres';
import { makeTestFolder, removeTestFolder } from '../infra/testFolder';

/** How Temporal is today. `lost`: it takes an act, hands it on, and never answers. */
export type Temporal = 'there' | 'away' | 'lost';

export interface OpenApi {
  readonly app: Express;
  readonly sources: Sources;
  readonly filesDir: string;
  readonly ownerUrl: string;
  readonly temporal: { is: Temporal };
  /** The wall clock that the API reads. */
  readonly wall: { nowMs: number };
  /** A browser of its own, in which this sample person is signed in. */
  signIn(person: string, more?: { readonly unattended: boolean }): Promise<Agent>;
  close(): Promise<void>;
}

interface OpenApiOptions {
  readonly sample?: boolean;
}

/**
 * The real app over a real record with the sample election in it. In Temporal's place every act and every look is
 * one turn, taken at once.
 */
export async function openApi({ sample = true }: OpenApiOptions = {}): Promise<OpenApi> {
  const database = await freshDatabase();
  await seedSample(database.ownerUrl);
  const folder = makeTestFolder();
  const filesDir = join(folder, 'files');
  const pool = openPool(database.serviceUrl, 8);
  const prisma = createPrisma(pool);
  const wall = { nowMs: Date.now() };
  const temporal: { is: Temporal } = { is: 'there' };
  const wallNow = (): WallMs => wallMs(wall.nowMs);
  // One after the other, as a workflow takes its turns.
  const last = { turn: Promise.resolve<Answer | null>(null) };
  const turn = (process: string, act?: Act): Promise<Answer | null> => {
    last.turn = last.turn.then(async () => {
      const [advanced] = await advance(pool, [{ process, nowMs: wall.nowMs, ...(act && { act }) }]);
      return advanced?.answer ?? null;
    });
    return last.turn;
  };
  const config = {
    sample,
    baseUrl: 'http://127.0.0.1:4640',
    webDir: join(folder, 'web'),
    authSecret: 'x'.repeat(32),
  };
  const sources: Sources = {
    ...{ pool, prisma, config, wallNow },
    auth: createAuth(prisma, config),
    files: await openFileStore(filesDir),
    waitedBefore: new WaitedBefore(),
    logger: pino({ level: 'silent' }),
    workflows: {
      reachable: () => Promise.resolve(temporal.is !== 'away'),
      async act(process, act) {
        const answer = await turn(process, act);
        return temporal.is === 'lost' || answer === null ? { status: 'OUTCOME_UNKNOWN' } : answer;
      },
      async lookAgain(process) {
        await turn(process);
      },
    },
  };
  const app = buildApp(sources);
  return {
    ...{ app, sources, filesDir, temporal, wall, ownerUrl: database.ownerUrl },
    async signIn(person, more = { unattended: false }) {
      const agent = supertest.agent(app);
      await agent
        .post('/api/v1/sample/sign-in')
        .send({ person, ...more })
        .expect(200);
      return agent;
    },
    async close() {
      await prisma.$disconnect();
      await pool.end();
      await database.drop();
      removeTestFolder(folder);
    },
  };
}
