import { type RefusalCode } from '../../refusal';
import { paperOrName, tallyLineText, tallyProblemOrName } from '../papers';
import { given, type RefusalSentences } from '../words';

/** Papers handed in, and decisions on them. */
export const PAPER_REFUSALS_ZH = {
  CHANGED_MEANWHILE: {
    says: () => '您查看的材料已有改动，与现在待办的材料不一致。',
    next: () => '请刷新页面，核对最新材料后再作决定。',
  },
  DECIDED_MEANWHILE: {
    says: () => '此事已由他人先行办理，情况与您提交的不同。',
    next: () => '请查看办理记录；确需改变的，与先行办理的负责人商定。',
  },
  NOTHING_TO_DECIDE: {
    says: () => '本环节还没有报送材料，没有可以办理的内容。',
    next: () => '请等待报送，或者催办经办人。',
  },
  ALREADY_SUBMITTED: {
    says: () => '材料已经报送，正在办理，不能重复报送。',
    next: () => '需要修改的，请联系正在办理的机构退回后再报送。',
  },
  EVIDENCE_MISSING: {
    says: () => '本环节须附照片或者扫描件，这份材料没有附件。',
    next: () => '请上传照片或者扫描件后再报送。',
  },
  WRONG_PAPER: {
    says: (details) =>
      `材料种类不符${given(details, 'paper', (kind) => `，本环节应报送${paperOrName(kind).zh}`)}。`,
    next: () => '请用本环节的表单重新填写后报送。',
  },
  PAPER_UNKNOWN: {
    says: () => '没有找到这份材料。',
    next: () => '请重新填写、保存材料后再报送。',
  },
  COMMENTS_MISSING: {
    says: () => '退回材料须写明需要修改的内容。',
    next: () => '请逐项填写退回意见，至少一条。',
  },
  TALLY_TYPED_DIFFERENTLY: {
    says: (details) =>
      `两次录入的${given(details, 'line', (line) => tallyLineText(line).zh) || '计票数字'}不一致。`,
    next: () => '请对照监票人、计票人签字的计票记录，核对不一致的数字后重新录入。',
  },
  TALLY_IMPOSSIBLE: {
    says: (details) =>
      `计票数字前后矛盾${given(details, 'problem', (problem) => `：${tallyProblemOrName(problem).zh}`)}。`,
    next: () => '请对照签字的计票记录核对；记录本身有误的，由监票人、计票人复核后再报。',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
