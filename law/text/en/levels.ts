import { type Level, type Post } from '../../body';

/** What a body of this level is called where its own name is not at hand. */
export const LEVELS_EN: Readonly<Record<Level, string>> = {
  workingGroup: 'district working group',
  communityGroup: 'community leading group',
  street: 'street election guidance office',
  electionOffice: 'election office of the election committee',
  electionCommittee: 'election committee',
  standingCommittee: 'standing committee',
};

export const POSTS_EN: Readonly<Record<Post, string>> = {
  lead: 'responsible lead',
  officer: 'officer',
  areaLeader: 'area leader',
  member: 'member',
};
