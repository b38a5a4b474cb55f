import { Pool } from 'pg';
import { createPrisma } from './client';
import { type Prisma } from './generated/client';
import { seedBodies, seedPeople } from './sample/seedPeople';
import { seedPlan } from './sample/seedPlan';
import { seedProcesses } from './sample/seedProcesses';
import { ELECTION_COMMITTEE, ELECTION_OFFICE, STANDING_COMMITTEE, STREET } from './sample/committees';
import { SAMPLE_DISTRICTS, SAMPLE_ELECTION } from './sample/sampleElection';

/**
 * Enters plan B's election as a sample, with its clock standing at the committee's meeting of 2011-10-25, 08:30.
 * All or nothing; does nothing where the election is there already.
 *
 * @param ownerDatabaseUrl of the role that owns the tables.
 * @returns false when it was there already.
 */
export async function seedSample(ownerDatabaseUrl: string): Promise<boolean> {
  const pool = new Pool({ connectionString: ownerDatabaseUrl, max: 1 });
  const prisma = createPrisma(pool);
  try {
    return await prisma.$transaction(enter, { maxWait: 20_000, timeout: 20_000 });
  } finally {
    await prisma.$disconnect();
    await pool.end();
  }
}

async function enter(tx: Prisma.TransactionClient): Promise<boolean> {
  if ((await tx.election.count({ where: { id: SAMPLE_ELECTION.id } })) > 0) return false;
  await seedBodies(tx);
  await seedElection(tx);
  await seedPeople(tx);
  await seedPlan(tx);
  await seedProcesses(tx);
  await tx.clockSegment.create({
    data: {
      electionId: SAMPLE_ELECTION.id,
      n: 1,
      wallFromMs: BigInt(Date.now()),
      officialFrom: SAMPLE_ELECTION.opensAt,
      factor: 0,
      paused: true,
      because: 'arrived',
    },
  });
  return true;
}

async function seedElection(tx: Prisma.TransactionClient): Promise<void> {
  const { id, title, seats, place, lawVersion } = SAMPLE_ELECTION;
  await tx.election.create({
    data: {
      ...{ id, title, seats, place, lawVersion, mode: 'sample' },
      electionCommitteeId: ELECTION_COMMITTEE,
      electionOfficeId: ELECTION_OFFICE,
      standingCommitteeId: STANDING_COMMITTEE,
    },
  });
  // Every body but the standing committee exists for this election alone; the two rows name each other.
  await tx.body.updateMany({ where: { id: { not: STANDING_COMMITTEE } }, data: { electionId: id } });
  await tx.district.createMany({
    data: SAMPLE_DISTRICTS.map((district) => ({
      electionId: id,
      ...{ code: district.code, title: district.title, seats: district.seats },
      places: district.groups.map((group) => group.place),
      ...{ workingGroupId: district.workingGroup, communityGroupId: district.communityGroup },
      streetId: STREET,
    })),
  });
}
