export const candidates = {
  title: 'Candidates',
  stage: {
    collecting: 'Nominations are coming in',
    preliminary: 'Preliminary candidates',
    primary: 'After the primary',
    formal: 'Formal candidates',
  },
  publishedOn: 'published {{day}}',
  heldOn: 'primary {{day}}',
  count: '{{count}}',
  range: '{{seats}} seats: {{least}} to {{most}} candidates',
  rangeOne: '{{seats}} seats: {{least}} candidates',
  emptyTitle: 'No list of candidates yet',
  empty: 'It appears here when the preliminary list is decided.',
  order: 'In the order of the list',
};
