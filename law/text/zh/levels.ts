import { type Level } from '../../body';

/** What a body of this level is called where its own name is not at hand. */
export const LEVELS_ZH: Readonly<Record<Level, string>> = {
  workingGroup: '选区工作组',
  communityGroup: '社区换届选举领导小组',
  street: '街道选举工作指导组办公室',
  electionOffice: '选举委员会办公室',
  electionCommittee: '选举委员会',
  standingCommittee: '人大常委会',
};
