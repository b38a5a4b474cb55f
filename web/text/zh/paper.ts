export const paper = {
  title: '材料内容',

  hash: '材料指纹 {{hash}}',
  by: '{{name}}填写',
  files: '附件',
  noFiles: '没有附件',
  fileSize: '{{kb}} KB',
  agreed: '形成较为一致的意见',
  notAgreed: '未形成较为一致的意见，须进行预选',
  roundLine: '第{{n}}轮：{{day}}，{{groups}}个选民小组开会，到会{{attendance}}人',
  unknownNominee: '（名单以外）',
  added: '补登{{count}}人',
  removed: '除名{{count}}人',
  voters: '补正后选民总数{{count}}人',
  people: '{{count}}人',
  open: '查看材料',
} as const;
