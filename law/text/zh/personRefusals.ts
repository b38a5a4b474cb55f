import { type RefusalCode, type RefusalDetails } from '../../refusal';
import { levelOrName } from '../levels';
import { rowOrName } from '../rows';
import { given, type RefusalSentences } from '../words';
import { monthDayZh } from '../days';

/** 以“社区工作组组长”身份 */
function as(details: RefusalDetails): string {
  return given(details, 'post', (title) => `以“${title}”身份`) || '现任岗位';
}

/** Who may act, and whether the step is there to act on. */
export const PERSON_REFUSALS_ZH = {
  NOT_IN_OFFICE: {
    says: () => '您在所选岗位上的任职尚未生效或已经结束，不能以该岗位办理。',
    next: () => '请改用现任岗位办理；任职登记有误的，请联系任命或派出您的机构更正。',
  },
  NOT_YOUR_BODY: {
    says: (details) =>
      `您${as(details)}不能办理此事，${given(details, 'level', (level) => `应由${levelOrName(level).zh}办理`) || '应由其他机构办理'}。`,
    next: () => '请告知应办机构，由其经办人或责任领导办理。',
  },
  NOT_YOUR_POST: {
    says: (details) => `您${as(details)}不办理此事。`,
    next: () => '请由本机构承担此项工作的人员办理；分工有变动的，由本机构负责人报任命机构调整。',
  },
  OWN_SUBMISSION: {
    says: () => '报送人和填写、修改过材料的人，不能审核或者决定这份材料。',
    next: () => '请由本级其他负责人办理；本级没有其他负责人的，由上一级办理。',
  },
  STEP_SETTLED: {
    says: () => '本环节已经办结。',
    next: () => '请查看办理记录；确需更正的，报选举委员会处理。',
  },
  STEP_NOT_IN_PLAN: {
    says: (details) =>
      `选举委员会公布的日程中没有${given(details, 'step', (code) => `“${rowOrName(code).zh}”`) || '本环节'}。`,
    next: () => '请核对所办环节；确需增加的，报选举委员会办公室调整日程。',
  },
  PRECEDING_STEP_OPEN: {
    says: (details) =>
      `前面的环节${given(details, 'step', (code) => `“${rowOrName(code).zh}”`)}尚未办结，本环节还不能办理。`,
    next: (details) =>
      `请先办结${given(details, 'step', (code) => `“${rowOrName(code).zh}”`) || '前面的环节'}，再办理本环节。`,
  },
  TOO_EARLY: {
    says: (details) =>
      `按规定现在还不能办理本环节${given(details, 'from', (day) => `，最早${monthDayZh(day)}开始`)}。`,
    next: (details) =>
      `请${given(details, 'from', (day) => `于${monthDayZh(day)}起`) || '在规定的前期工作（如公布选民名单）完成后'}办理。`,
  },
  DISTRICT_CLOSED: {
    says: () => '选举工作已经办结，不再办理新的事项。',
    next: () => '如有遗留事项，请联系选举委员会办公室。',
  },
  ACT_TOO_OLD: {
    says: () => '这次提交在途超过15分钟，没有办理。',
    next: () => '请刷新页面，核对最新情况后重新提交。',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
