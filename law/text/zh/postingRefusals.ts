import { type RefusalCode } from '../../refusal';
import { dayZh, instantZh, monthDayZh } from '../days';
import { factOrName } from '../facts';
import { given, type RefusalSentences } from '../words';

/** Posting days, and facts entered. */
export const POSTING_REFUSALS_ZH = {
  POSTING_DAY_TOO_LATE: {
    says: (details) =>
      `拟定的张榜日${given(details, 'postOn', monthDayZh)}晚于最迟公布日${given(details, 'limitOn', monthDayZh)}。`,
    next: (details) =>
      `请将张榜日改在${given(details, 'limitOn', monthDayZh) || '最迟公布日'}以内（含当日）；确已来不及的，由选举委员会研究另定选举日` +
      `${given(details, 'earliestElectionDay', (day) => `，最早为${dayZh(day)}`)}。`,
  },
  POSTING_DAY_PAST: {
    says: (details) => `拟定的张榜日${given(details, 'postOn', monthDayZh)}已经过去。`,
    next: () => '请选定今天或者以后、不晚于最迟公布日的日期。',
  },
  NOT_A_PUBLICATION: {
    says: () => '本环节不需要张榜，不能填写张榜日或者张榜情况。',
    next: () => '请去掉张榜内容后重新提交。',
  },
  FACT_NOT_EXPECTED: {
    says: (details) =>
      `本环节目前不登记${given(details, 'fact', (fact) => `“${factOrName(fact).zh}”`) || '这种情况'}。`,
    next: () => '请核对环节，按页面列出的事项登记。',
  },
  PLACE_UNKNOWN: {
    says: (details) =>
      `${given(details, 'place', (place) => `“${place}”`) || '所填地点'}不是本选区确定的张榜地点。`,
    next: () => '请从本选区的张榜地点中选择；地点有变动的，报选举委员会办公室调整。',
  },
  FACT_IN_FUTURE: {
    says: (details) => `登记的发生时间${given(details, 'happenedAt', instantZh)}晚于当前时间。`,
    next: () => '请核对发生时间；事情办完以后再登记。',
  },
  LATE_ENTRY_NEEDS_PROOF: {
    says: () => '最迟时间已过，现在登记属于补录，须写明原因、附照片或者扫描件，并由另一人确认。',
    next: () => '请补齐原因、照片或者扫描件、确认人后提交；是否按期以实际发生时间为准。',
  },
  SECOND_PERSON_IS_FIRST: {
    says: () => '补录的确认人与录入人是同一人。',
    next: () => '请由了解情况的另一名工作人员确认。',
  },
  ASKED_TOO_EARLY: {
    says: (details) => `还没有到最迟公布日${given(details, 'publishedOn', monthDayZh)}，不登记“未张榜”。`,
    next: () => '请抓紧张榜；到最迟公布日仍未张榜的，当日再确认。',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
