import { districtProcess, electionProcess, id } from '../../law/id';
import { officialAt } from '../../law/officialAt';
import { newDistrict, newElection, type State } from '../../law/state';
import { GENESIS } from '../chain';
import { type Prisma } from '../generated/client';
import { SAMPLE_DISTRICTS, SAMPLE_ELECTION } from './sampleElection';
import { toJson } from './toJson';

/** The election's own process and one for each district, in the state before anything happened. */
export async function seedProcesses(tx: Prisma.TransactionClient): Promise<void> {
  const election = id<'Election'>(SAMPLE_ELECTION.id);
  const at = officialAt(SAMPLE_ELECTION.opensAt);
  const common = (state: State): Omit<Prisma.ProcessCreateManyInput, 'id' | 'scope'> => ({
    ...{ electionId: election, planGroupId: SAMPLE_ELECTION.planGroup },
    ...{ headHash: GENESIS, state: toJson(state), stateVersion: state.version },
  });
  await tx.process.createMany({
    data: [
      { id: electionProcess(election), scope: 'election', ...common(newElection(at)) },
      ...SAMPLE_DISTRICTS.map(({ code, seats }) => ({
        ...{ id: districtProcess(election, code), scope: 'district', districtCode: code },
        ...common(newDistrict(at, seats)),
      })),
    ],
  });
}
