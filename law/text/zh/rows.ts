import { type StageCode } from '../../plan';
import { type DATE_ROWS } from '../../stepCode';

/** Days of the timetable that are no step of their own. */
export const DATE_ROWS_ZH: Readonly<Record<(typeof DATE_ROWS)[number], string>> = {
  rollKept: '选民名单张贴期',
  appealWindow: '对选民名单申诉截止',
  appealDecision: '申诉处理决定截止',
  suit: '向人民法院起诉截止',
  judgment: '人民法院判决截止',
  ageCutoff: '选民年龄计算截止',
};

/** Where a work plan names no stages of its own. */
export const STAGES_ZH: Readonly<Record<StageCode, string>> = {
  preparation: '准备工作阶段',
  registrationAndRoll: '选民登记阶段',
  nominationAndVote: '推荐候选人和投票选举阶段',
  afterVote: '选举结束后',
};
