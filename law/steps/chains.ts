import { type ChainStage } from '../stepRule';
import { type StepRule } from '../stepRule';

type Reporters = StepRule['reporters'];

const HAND_IN: ChainStage = { level: 'workingGroup', posts: ['officer', 'lead'], verb: '报送' };
const STREET_CHECKS: ChainStage = { level: 'street', posts: ['lead', 'officer'], verb: '审核' };
const COMMITTEE: ChainStage = { level: 'electionCommittee', posts: ['lead'], verb: '确定' };

/** Community hands in, the street checks; nothing of it is the committee's own to decide. */
export const TO_STREET: readonly ChainStage[] = [HAND_IN, STREET_CHECKS];

/** The street receives, checks and drafts in the committee's name; the committee alone decides (选举法 11, 29, 46). */
export const TO_COMMITTEE: readonly ChainStage[] = [HAND_IN, STREET_CHECKS, COMMITTEE];

/** Drafted by the committee's office. */
export const FROM_OFFICE: readonly ChainStage[] = [
  { level: 'electionOffice', posts: ['officer', 'lead'], verb: '报送' },
  COMMITTEE,
];

/** Those who hang the lists and keep the stations. */
export const COMMUNITY: Reporters = [
  { level: 'workingGroup', posts: ['officer', 'lead', 'areaLeader'] },
  { level: 'communityGroup', posts: ['lead', 'officer'] },
];

export const OFFICE: Reporters = [{ level: 'electionOffice', posts: ['officer', 'lead'] }];
