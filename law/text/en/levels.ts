import { type Level } from '../../body';

/** What a body of this level is called where its own name is not at hand. */
export const LEVELS_EN: Readonly<Record<Level, string>> = {
  workingGroup: 'district working group',
  communityGroup: 'community leading group',
  street: 'street election guidance office',
  electionOffice: 'election office of the election committee',
  electionCommittee: 'election committee',
  standingCommittee: 'standing committee',
};
