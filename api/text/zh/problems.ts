import { type ApiCode } from '../../apiError';
import { type ProblemLine } from '../problemWords';

export const PROBLEMS_ZH: Readonly<Record<ApiCode, ProblemLine>> = {
  INVALID_REQUEST: { says: '填写的内容不完整或者格式不对。', next: '请对照页面提示逐项检查后重新提交。' },
  MALFORMED_JSON: { says: '请求内容无法读取。', next: '请刷新页面后重试；由程序调用的，请检查 JSON 格式。' },
  KEY_MISSING: {
    says: '缺少本次操作的编号。',
    next: '请刷新页面后重新操作；由程序调用的，请在 Idempotency-Key 中给出 UUID。',
  },
  NOT_SIGNED_IN: { says: '尚未登录，或者登录已经失效。', next: '请重新登录；尚未提交的内容请重新提交。' },
  FOREIGN_ORIGIN: { says: '请求来自其他网站，已拒绝。', next: '请从本系统的页面进行操作。' },
  NOT_YOUR_MEMBERSHIP: { says: '所选职务不是您本人的职务。', next: '请选择您本人的职务后再操作。' },
  NOT_YOUR_ELECTION: {
    says: '您在这次选举中没有职务，不能查看。',
    next: '确需查看的，请联系选举委员会办公室登记职务。',
  },
  UNKNOWN_ROUTE: { says: '没有这个地址。', next: '请从首页进入。' },
  UNKNOWN_ELECTION: { says: '没有这次选举。', next: '请回到选举列表重新选择。' },
  UNKNOWN_DISTRICT: { says: '这次选举中没有这个选区。', next: '请回到选区列表重新选择。' },
  UNKNOWN_PROCESS: { says: '没有所指的选举或者选区。', next: '请回到选区列表重新选择后再操作。' },
  UNKNOWN_TIMETABLE: {
    says: '没有这一稿日程表，或者版次、选举日或者指纹与它不符。',
    next: '请刷新页面，重新选择日程表稿。',
  },
  UNKNOWN_PAPER: { says: '没有这份材料。', next: '请回到环节办理页面，重新打开或者重新上传。' },
  UNKNOWN_FILE: { says: '这份材料中没有这个附件。', next: '请回到材料页面重新选择附件。' },
  UNKNOWN_PERSON: { says: '示例人员中没有此人。', next: '请从登录页的名单中选择。' },
  CLOCK_IS_REAL: {
    says: '正式选举按实际时间进行，不能调整时间。',
    next: '需要演练的，请使用示例选举或者演练。',
  },
  CLOCK_BACKWARD: { says: '时间只能向前，不能退回。', next: '请选择晚于当前时间的时刻。' },
  TOO_LARGE: {
    says: '内容过大：每个附件不得超过 20 MB，一次不得超过 20 个。',
    next: '请压缩或者拆分后重新上传。',
  },
  FILE_TYPE_REFUSED: {
    says: '不接受这种附件。',
    next: '请上传 PDF、PNG、JPEG、Excel（xlsx）、Word（docx）或者文本表格（csv）。',
  },
  IDENTITY_NUMBERS: {
    says: '表格中含有身份证号码，已拒绝，未保存。',
    next: '请删除身份证号码一列，只保留各小组人数后重新上传；选民身份信息请在省选民登记系统中办理。',
  },
  KEY_REUSED: { says: '同一操作编号已经用于另一项操作。', next: '请刷新页面，核对办理情况后重新操作。' },
  INTERNAL: {
    says: '系统内部出错，本次请求没有完成。',
    next: '请稍后重试；仍然出错的，请将请求编号告知系统管理员。',
  },
  RECORD_UNAVAILABLE: {
    says: '记录暂时无法写入，本次操作没有提交。',
    next: '请稍后用同一内容重新提交；急需公布的，先按纸质程序办理，随后补录。',
  },
  CLOCK_NOT_SETTLED: {
    says: '时间已经推进，但还有选区没有办理完到期事项。',
    next: '请稍候刷新；长时间没有变化的，请检查后台服务是否运行。',
  },
};
