export const messages = {
  title: '消息',
  latest: '最新消息',
  all: '全部消息',
  urgent: '紧急',
  emptyTitle: '还没有消息',
  empty: '开始办理、临近时限、有人送审或退回时，会在这里告诉您。',
} as const;
