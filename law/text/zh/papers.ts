import { type PaperKind } from '../../paper';
import { type TallyProblem } from '../../tallyProblems';

export const PAPERS_ZH: Readonly<Record<PaperKind, string>> = {
  note: '情况说明',
  rollSummary: '选民登记汇总表',
  nominees: '代表候选人提名推荐汇总表',
  consultation: '讨论协商记录',
  formalList: '正式代表候选人名单',
  correction: '选民名单补正榜',
  tally: '计票记录',
  resultNotice: '当选公告',
  timetable: '选举工作日程表',
};

export const TALLY_PROBLEMS_ZH: Readonly<Record<TallyProblem, string>> = {
  notACount: '有的数字为负数或不是整数',
  participantsOverVoters: '参加投票的选民人数多于选民总数',
  voidOverBallots: '作废选票数多于收回选票数',
  votesOverValidBallots: '有人得票数多于有效选票数',
  votesOverSeats: '得票总数多于有效选票数与应选名额的乘积',
  nomineeTwice: '同一人被列出两次',
};

export const TALLY_LINES_ZH: ReadonlyMap<string, string> = new Map([
  ['voters', '选民总数'],
  ['participants', '参加投票的选民人数'],
  ['ballots', '收回选票数'],
  ['voidBallots', '作废选票数'],
  ['votes', '得票人员名单'],
]);
