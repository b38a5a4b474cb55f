import { workPlan } from '../basis';
import { type ChainDay, type WorkPlan, type WorkPlanRow } from '../workPlan';

/** Hand-in P−3, check P−2, decision P−1, print and post P (design 3.3). */
const THREE_DAYS: readonly ChainDay[] = [
  [3, '17:00'],
  [2, '17:00'],
  [1, '17:00'],
];

const PREPARATION: readonly WorkPlanRow[] = [
  {
    code: 'electionDayFixed',
    stage: 'preparation',
    dating: { by: 'plan', offset: -64 },
    chain: [
      [0, '11:00'],
      [0, '17:00'],
    ],
  },
  {
    code: 'workingGroup',
    stage: 'preparation',
    dating: { by: 'plan', offset: -58 },
    opens: -64,
    chain: [
      [3, '17:00'],
      [2, '17:00'],
      [0, '17:00'],
    ],
  },
  { code: 'voterGroups', stage: 'preparation', dating: { by: 'plan', offset: -58 }, opens: -64 },
  { code: 'districtTraining', stage: 'preparation', dating: { by: 'plan', offset: -58 }, opens: -64 },
];

const REGISTRATION: readonly WorkPlanRow[] = [
  { code: 'registration', stage: 'registrationAndRoll', dating: { by: 'plan', offset: -20 }, opens: -57 },
  {
    code: 'voterRoll',
    stage: 'registrationAndRoll',
    dating: { by: 'rule', rule: 'voterRollDaysBefore' },
    opens: -26,
    chain: THREE_DAYS,
    ifMissed: 'moveElectionDay',
  },
  {
    code: 'rollKept',
    title: '选民名单张贴期',
    stage: 'registrationAndRoll',
    dating: { by: 'factOfPlan', after: 'voterRoll', plusDays: 5 },
  },
  {
    code: 'appealWindow',
    title: '对选民名单申诉截止',
    stage: 'registrationAndRoll',
    dating: { by: 'fact', after: 'voterRoll', rule: 'appealDays' },
  },
  {
    code: 'appealDecision',
    title: '申诉处理决定截止',
    stage: 'registrationAndRoll',
    dating: { by: 'fact', after: 'appealWindow', rule: 'appealDecisionDays' },
  },
  {
    code: 'suit',
    title: '向人民法院起诉截止',
    stage: 'registrationAndRoll',
    dating: { by: 'rule', rule: 'suitDaysBefore' },
  },
  {
    code: 'judgment',
    title: '人民法院判决截止',
    stage: 'registrationAndRoll',
    dating: { by: 'rule', rule: 'judgmentDaysBefore', exact: true },
  },
];

/** Nominations close on the posting day itself (finding F17), so the chain runs within that day. */
const NOMINATION: readonly WorkPlanRow[] = [
  {
    code: 'nomination',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: -15, closesAt: '12:00' },
    opens: -19,
  },
  {
    code: 'preliminaryList',
    stage: 'nominationAndVote',
    dating: { by: 'rule', rule: 'preliminaryListDaysBefore' },
    opens: -20,
    chain: [
      [0, '13:00'],
      [0, '14:00'],
      [0, '15:00'],
    ],
    ifMissed: 'moveElectionDay',
  },
  {
    code: 'consultation',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: -10 },
    opens: -14,
    chain: [
      [0, '17:00'],
      [-1, '11:00'],
    ],
  },
  {
    code: 'primary',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: -8 },
    opens: -9,
    chain: [
      [0, '12:00'],
      [0, '15:00'],
      [0, '17:00'],
    ],
  },
  {
    code: 'formalList',
    stage: 'nominationAndVote',
    dating: { by: 'rule', rule: 'formalListDaysBefore' },
    opens: -12,
    chain: [
      [2, '17:00'],
      [1, '11:00'],
      [1, '17:00'],
    ],
    ifMissed: 'moveElectionDay',
  },
  { code: 'introduction', stage: 'nominationAndVote', dating: { by: 'plan', offset: -1 }, opens: -6 },
];

const VOTE: readonly WorkPlanRow[] = [
  {
    code: 'correctionRoll',
    stage: 'nominationAndVote',
    dating: { by: 'rule', rule: 'correctionRollDaysBefore' },
    opens: -7,
    chain: [
      [0, '10:00'],
      [0, '11:00'],
      [0, '12:00'],
    ],
  },
  {
    code: 'scrutineers',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: -1 },
    opens: -6,
    chain: [
      [1, '17:00'],
      [0, '17:00'],
    ],
  },
  {
    code: 'participationForecast',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: -1 },
    opens: -6,
    chain: [
      [1, '17:00'],
      [0, '17:00'],
    ],
  },
  {
    code: 'votingPreparation',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: -1 },
    opens: -6,
    chain: [
      [0, '12:00'],
      [0, '17:00'],
    ],
  },
  { code: 'voting', stage: 'nominationAndVote', dating: { by: 'plan', offset: 0 }, opens: 0 },
  {
    code: 'count',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: 0 },
    opens: 0,
    chain: [
      [0, '20:00'],
      [0, '20:30'],
    ],
  },
  {
    code: 'result',
    stage: 'nominationAndVote',
    dating: { by: 'plan', offset: 0 },
    opens: 0,
    chain: [
      [0, '21:00'],
      [0, '21:30'],
    ],
  },
  {
    code: 'districtReturn',
    stage: 'afterVote',
    dating: { by: 'plan', offset: 3 },
    opens: 1,
    chain: [
      [1, '17:00'],
      [0, '17:00'],
    ],
  },
  { code: 'firstSession', stage: 'afterVote', dating: { by: 'months', rule: 'firstSessionMonths' } },
];

/** 重庆市九龙坡区某社区换届选举工作方案 (2011), plan B of the sources; its three stages and what follows the vote. */
export const PLAN_B: WorkPlan = {
  name: '九龙坡区换届选举工作方案',
  basis: workPlan('九龙坡区换届选举工作方案'),
  stages: {
    preparation: '第一阶段 准备工作',
    registrationAndRoll: '第二阶段 选民登记',
    nominationAndVote: '第三阶段 推荐候选人和投票选举',
    afterVote: '选举结束后',
  },
  rows: [...PREPARATION, ...REGISTRATION, ...NOMINATION, ...VOTE],
};
