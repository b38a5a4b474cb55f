import { sampleNominees } from '../../prisma/sample/nominees';
import { SAMPLE_DISTRICTS } from '../../prisma/sample/sampleElection';
import { addDays, calendarDate, daysBetween } from '../../law/calendarDate';
import { type PaperContent } from '../../law/paper';
import { type DistrictAnswer, type StepAnswer } from './answers';
import { type Loose } from './loose';
import { seededInteger } from './seeded';
import { tallyOf } from './tallyOf';

type Content = Loose<PaperContent>;

const NOTES: Readonly<Record<string, string>> = {
  workingGroup: '选区选举工作组组成人员名单及分工，请审批。',
  scrutineers: '经选民推选，总监票人1名、监票人4名、计票人4名；均非代表候选人，也不是候选人的近亲属。',
  votingPreparation: '选票、票箱、流动票箱、秘密写票处、会场和安全保卫已逐项清点，主持词和应急预案已备。',
  participationForecast: '预计到站投票、流动票箱投票和委托投票人数已按选民小组测算汇总。',
  districtReturn: '选民登记、提名推荐、投票选举统计报表已按组核对汇总。',
};

/** The voters on the roll as it was first posted. */
function votersOf(code: string): number {
  return groupsOf(code).reduce((sum, { voters }) => sum + voters, 0);
}

function groupsOf(code: string): readonly { place: string; voters: number }[] {
  return SAMPLE_DISTRICTS.find((district) => district.code === code)?.groups ?? [];
}

function correctionOf(seed: string): { added: number; removed: number } {
  return { added: seededInteger(seed, 'added', 2, 18), removed: seededInteger(seed, 'removed', 1, 9) };
}

function correctedVoters(seed: string, code: string): number {
  const { added, removed } = correctionOf(seed);
  return votersOf(code) + added - removed;
}

/** Three rounds (三上三下) on the first, middle and last day of the window. */
function consultation(code: string, { opensOn, publishedOn }: StepAnswer): Content {
  if (opensOn === null || publishedOn === null) throw new Error('the timetable has no days of consultation');
  const [first, last] = [calendarDate(opensOn), calendarDate(publishedOn)];
  const middle = addDays(first, Math.floor(daysBetween(first, last) / 2));
  const groupsMet = groupsOf(code).length;
  return {
    kind: 'consultation',
    rounds: [first, middle, last].map((on) => ({
      ...{ on, groupsMet, attendance: Math.floor(votersOf(code) * 0.4) },
    })),
    agreed: true,
    opinion: '经各选民小组讨论、协商，较多数选民意见一致，代表候选人均列为正式代表候选人。',
  };
}

function resultNotice(district: DistrictAnswer): Content {
  const elected = district.votes.at(-1)?.outcome.elected ?? [];
  const names = elected.map((id) => district.nominees.find((nominee) => nominee.id === id)?.name ?? id);
  return {
    kind: 'resultNotice',
    text: `${district.title}应选代表${String(district.seats)}名，选举有效，当选代表：${names.join('、')}。`,
  };
}

const MAKERS: Readonly<
  Record<string, (district: DistrictAnswer, step: StepAnswer, seed: string) => Content>
> = {
  note: (_district, step) => ({ kind: 'note', text: NOTES[step.step.code] ?? step.title }),
  rollSummary: ({ code }) => ({
    kind: 'rollSummary',
    groups: groupsOf(code).map(({ place, voters }) => ({ name: place, voters })),
  }),
  nominees: ({ code }) => ({ kind: 'nominees', nominees: sampleNominees(code) }),
  consultation: ({ code }, step) => consultation(code, step),
  formalList: ({ list }) => ({ kind: 'formalList', candidates: list?.nominees ?? [] }),
  correction: ({ code }, _step, seed) => ({
    kind: 'correction',
    ...correctionOf(seed),
    voters: correctedVoters(seed, code),
  }),
  tally: ({ code, seats, list }, _step, seed) => {
    const tally = tallyOf({
      seed,
      seats,
      voters: correctedVoters(seed, code),
      nominees: list?.candidates ?? [],
    });
    return { kind: 'tally', tally, again: tally };
  },
  resultNotice,
};

/**
 * What the sample's people write on the paper that a step asks for.
 *
 * @throws {Error} for a step without a paper.
 */
export function contentFor(district: DistrictAnswer, step: StepAnswer, seed: string): Content {
  const make = MAKERS[step.paperKind ?? ''];
  if (make === undefined) throw new Error(`${step.step.code} asks for no paper`);
  return make(district, step, `${seed}|${district.code}`);
}
