import { type RefusalCode } from '../../refusal';
import { given, type RefusalSentences } from '../words';

const HOW_MANY = ['candidates', 'seats'] as const;

/** 「，现有3人，应选代表3名」, as far as the figures came along. */
function figures(details: Parameters<RefusalSentences['says']>[0]): string {
  const says = { candidates: (n: string) => `，现有${n}人`, seats: (n: string) => `，应选代表${n}名` };
  return HOW_MANY.map((name) => given(details, name, says[name])).join('');
}

/** Lists of candidates. */
export const LIST_REFUSALS_ZH = {
  CANDIDATES_TOO_FEW: {
    says: (details) =>
      `候选人人数不足${figures(details)}${given(details, 'least', (n) => `，候选人至少应有${n}人`)}。`,
    next: () => '请补足候选人后再报：提名期内继续提名推荐；确实无法补足的，报选举委员会研究另定选举日。',
  },
  CANDIDATES_TOO_MANY: {
    says: (details) =>
      `候选人人数超过最高差额比例${figures(details)}${given(details, 'most', (n) => `，候选人最多${n}人`)}。`,
    next: () => '请交选民小组讨论、协商，按较多数选民的意见确定；不能形成较为一致意见的，进行预选。',
  },
  CANDIDATE_NOT_ON_LIST: {
    says: () => '名单上有人未列入初步候选人名单，或者同一人重复列出。',
    next: () => '请对照初步候选人名单核对后再报。',
  },
  LIST_SHORTENED: {
    says: (details) =>
      `初步候选人${given(details, 'preliminary', (n) => `${n}人，`)}人数已在差额比例以内，应当全部列为正式候选人，不能减少。`,
    next: () => '请将初步候选人全部列入；有人书面退出或者经确认不具备资格的，报选举委员会处理。',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
