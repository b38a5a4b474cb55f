export const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
export const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
] as const;

export const days = {
  left: '{{count}} day(s) left',
  today: 'today by {{hour}}',
  past: '{{count}} day(s) past the limit',
  pastToday: 'limit was today {{hour}}',
  none: 'no limit set',
  missed: 'missed',
  notReported: 'not reported',
};
