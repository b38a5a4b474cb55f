export const candidates = {
  title: '候选人',
  stage: {
    collecting: '提名推荐中',
    preliminary: '初步代表候选人',
    primary: '预选后',
    formal: '正式代表候选人',
  },
  publishedOn: '{{day}}公布',
  heldOn: '{{day}}预选',
  count: '{{count}}名',
  range: '应选{{seats}}名，候选人应为{{least}}至{{most}}名',
  rangeOne: '应选{{seats}}名，候选人应为{{least}}名',
  emptyTitle: '还没有候选人名单',
  empty: '初步代表候选人名单审定后，会显示在这里。',
  order: '按名单所列顺序',
} as const;
