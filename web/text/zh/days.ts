export const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;
export const weekdaysLong = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

export const days = {
  left: '还有{{count}}天',
  today: '今天{{hour}}前',
  past: '已过时限{{count}}天',
  pastToday: '今天{{hour}}已到时限',
  none: '未定时限',
  missed: '逾期',
  notReported: '未报告',
} as const;
