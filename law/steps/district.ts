import { type FactCode } from '../deed';
import { type PaperKind } from '../paper';
import { type DistrictStep } from '../stepCode';
import { type ChainStage, type StepRule } from '../stepRule';
import { COMMUNITY, FROM_OFFICE, TO_COMMITTEE, TO_STREET } from './chains';

type Titles = readonly [title: string, titleEn: string];

function common(
  [title, titleEn]: Titles,
  after: readonly DistrictStep[],
): Pick<StepRule, 'scope' | 'title' | 'titleEn' | 'after' | 'reporters'> {
  return { scope: 'district', title, titleEn, after, reporters: COMMUNITY };
}

function record(
  code: DistrictStep,
  titles: Titles,
  after: readonly DistrictStep[] = [],
  facts: readonly FactCode[] = ['carriedOut'],
): StepRule {
  return { ...common(titles, after), code, way: 'record', facts };
}

interface Approval {
  readonly chain: readonly ChainStage[];
  readonly paper?: PaperKind;
  readonly after?: readonly DistrictStep[];
  readonly evidence?: boolean;
}

function approval(code: DistrictStep, titles: Titles, rest: Approval): StepRule {
  const { chain, paper = 'note', after = [], evidence = true } = rest;
  return { ...common(titles, after), code, way: 'approval', chain, paper, evidence };
}

function publication(code: DistrictStep, titles: Titles, rest: Approval): StepRule {
  const { chain, paper = 'note', after = [], evidence = true } = rest;
  return { ...common(titles, after), code, way: 'publication', chain, paper, evidence };
}

/** Every step of one district, in the order in which they usually begin. */
export const DISTRICT_RULES: readonly StepRule[] = [
  approval('workingGroup', ['组建选区工作组', 'Form the working group'], { chain: TO_COMMITTEE }),
  record('voterGroups', ['划分选民小组、落实片区责任', 'Form voter groups and areas']),
  record('districtTraining', ['培训选举工作人员', 'Train the staff']),
  record('publicity', ['宣传发动', 'Publicity']),
  record('registration', ['选民登记', 'Register voters']),
  record('registrationReview', ['选民资格审查', 'Review voter qualifications'], ['registration']),
  publication('voterRoll', ['公布选民名单', 'Publish the voter roll'], {
    chain: TO_COMMITTEE,
    paper: 'rollSummary',
    after: ['registration'],
  }),
  record('voterCards', ['发放选民证', 'Issue voter cards'], ['voterRoll']),
  record('nomination', ['提名推荐代表候选人', 'Nominate candidates']),
  record('nomineeCheck', ['核实被推荐人基本情况', 'Verify nominees'], ['nomination']),
  publication('preliminaryList', ['公布初步代表候选人名单', 'Publish the preliminary candidates'], {
    chain: TO_COMMITTEE,
    paper: 'nominees',
    after: ['nomination'],
  }),
  approval('consultation', ['选民小组讨论、协商(三上三下)', 'Consult the voter groups'], {
    chain: TO_STREET,
    paper: 'consultation',
    after: ['preliminaryList'],
  }),
  approval('primary', ['预选', 'Hold a primary'], { chain: TO_COMMITTEE, after: ['consultation'] }),
  publication('formalList', ['公布正式代表候选人名单', 'Publish the formal candidates'], {
    chain: TO_COMMITTEE,
    paper: 'formalList',
    after: ['preliminaryList', 'consultation', 'primary'],
  }),
  record('introduction', ['介绍代表候选人、组织与选民见面', 'Introduce the candidates'], ['formalList']),
  record('proxies', ['审核委托投票', 'Approve proxies']),
  publication('correctionRoll', ['公布选民名单补正榜', 'Publish the correction roll'], {
    chain: TO_COMMITTEE,
    paper: 'correction',
    after: ['voterRoll'],
  }),
  approval('scrutineers', ['推选监票人、计票人', 'Choose scrutineers and tellers'], { chain: TO_STREET }),
  approval('votingPreparation', ['投票准备验收', 'Prepare the vote'], { chain: TO_STREET }),
  approval('participationForecast', ['测算参加投票人数', 'Forecast the participation'], { chain: TO_STREET }),
  record('voting', ['投票', 'Vote'], ['formalList'], ['opened', 'closed']),
  approval('count', ['计票、报送选举结果', 'Count and report'], {
    chain: TO_STREET,
    paper: 'tally',
    after: ['voterRoll', 'formalList', 'voting'],
  }),
  publication('result', ['确认选举结果并公布当选名单', 'Decide and publish the result'], {
    chain: FROM_OFFICE,
    paper: 'resultNotice',
    after: ['count'],
    evidence: false,
  }),
  record('furtherVote', ['再次投票、另行选举或重新选举', 'Vote again'], ['result']),
  approval('districtReturn', ['报送统计报表', 'Hand in the return'], { chain: TO_STREET, after: ['result'] }),
  record('districtArchive', ['整理归档', 'Archive'], ['result']),
];
