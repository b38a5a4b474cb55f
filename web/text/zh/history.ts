export const history = {
  title: '办理记录',
  actor: '{{name}}（{{title}}）',
  system: '系统按日程记录',
  seq: '第{{seq}}条',
  paper: '查看材料',
  hash: '记录指纹 {{hash}}',
  more: '显示以后的记录',
  emptyTitle: '还没有办理记录',
  empty: '日程表公布后，每一件事都会按发生的先后记在这里，不能改动。',
} as const;
