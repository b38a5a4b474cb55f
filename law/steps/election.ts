import { type ElectionStep } from '../stepCode';
import { type StepRule } from '../stepRule';
import { FROM_OFFICE, OFFICE } from './chains';

function record(code: ElectionStep, title: string, titleEn: string): StepRule {
  return {
    code,
    scope: 'election',
    title,
    titleEn,
    after: [],
    reporters: OFFICE,
    way: 'record',
    facts: ['carriedOut'],
  };
}

/** The committee's own steps. */
export const ELECTION_RULES: readonly StepRule[] = [
  record('seatsFixed', '确定代表名额', 'Fix the seats'),
  record('committeeAppointed', '任命选举委员会', 'Appoint the committee'),
  {
    code: 'electionDayFixed',
    scope: 'election',
    title: '确定选举日、公布日程表',
    titleEn: 'Fix election day and publish the timetable',
    after: [],
    reporters: OFFICE,
    way: 'approval',
    chain: FROM_OFFICE,
    paper: 'timetable',
    evidence: false,
  },
  record('workPlan', '制定工作方案', 'Draw up the work plan'),
  record('districtsDrawn', '划分选区、分配名额', 'Draw the districts'),
  record('training', '培训工作骨干', 'Train the trainers'),
  record('qualification', '代表资格审查', 'Examine qualifications'),
  record('certificates', '颁发代表证书', 'Issue certificates'),
  record('firstSession', '召开新一届人民代表大会第一次会议', 'Hold the first session'),
  record('summaryMeeting', '总结', 'Sum up'),
  record('electionReturn', '汇总上报统计报表', 'Return the statistics'),
  record('electionArchive', '整理归档', 'Archive'),
];
