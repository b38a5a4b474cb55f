export const lamp = {
  none: '未到时间',
  green: '按期',
  amber: '临近',
  red: '逾期',
  grey: '未报告',
} as const;
