import { holds, type SampleBody, type SampleDistrict, type SamplePerson } from './samplePerson';

const COMMUNITY = 'd07-community';
const WORKING = 'd07-working';

export const DISTRICT_7_BODIES: readonly SampleBody[] = [
  { id: COMMUNITY, name: '新风社区换届选举领导小组', level: 'communityGroup' },
  { id: WORKING, name: '第七选区选举工作组', level: 'workingGroup' },
];

/** Plan B's District 7: three of the street's 17 seats, twelve voter-group areas. Names but two are invented. */
export const DISTRICT_7: SampleDistrict = {
  code: '07',
  title: '第七选区（新风社区）',
  seats: 3,
  workingGroup: WORKING,
  communityGroup: COMMUNITY,
  groups: [
    { place: '轴心村', voters: 612 },
    { place: '红渝新村', voters: 587 },
    { place: '新风一村', voters: 704 },
    { place: '新风二村', voters: 688 },
    { place: '新风三村', voters: 655 },
    { place: '桂花园', voters: 541 },
    { place: '石坪巷', voters: 473 },
    { place: '机电厂家属区', voters: 826 },
    { place: '供电所宿舍', voters: 318 },
    { place: '梧桐苑', voters: 764 },
    { place: '滨江小区', voters: 902 },
    { place: '南方市场', voters: 396 },
  ],
};

const LEADING_GROUP = '社区换届选举领导小组';
const AREA = '片区责任人';
const inGroup = (post: 'lead' | 'member', title: string) => holds(COMMUNITY, post, LEADING_GROUP + title);
const areaOf = (place: string) => holds(WORKING, 'areaLeader', `${place}${AREA}`);
const worker = holds(WORKING, 'member', '选区选举工作组成员');

/** Seven people; the information officer leads an area as well: one person, many posts. */
const LEADING_PEOPLE: readonly SamplePerson[] = [
  { id: 'd07-01', name: '蒋文涛', posts: [inGroup('lead', '组长')] },
  { id: 'd07-02', name: '罗淑芬', posts: [inGroup('lead', '副组长')] },
  { id: 'd07-03', name: '邓国强', posts: [inGroup('lead', '副组长')] },
  { id: 'd07-04', name: '唐丽华', posts: [inGroup('member', '成员')] },
  { id: 'd07-05', name: '叶建平', posts: [inGroup('member', '成员')] },
  { id: 'd07-06', name: '戴春兰', posts: [inGroup('member', '成员')] },
  {
    id: 'd07-07',
    name: '石小宁',
    posts: [inGroup('member', '成员'), holds(COMMUNITY, 'officer', '社区换届选举信息员'), areaOf('新风一村')],
  },
];

/** Nineteen people: two leads, two officers, nine area leaders, six members. */
const WORKING_PEOPLE: readonly SamplePerson[] = [
  { id: 'd07-08', name: '彭大勇', posts: [holds(WORKING, 'lead', '选区选举工作组组长')] },
  { id: 'd07-09', name: '曾玉琴', posts: [holds(WORKING, 'lead', '选区选举工作组副组长')] },
  { id: 'd07-10', name: '苏敏', posts: [holds(WORKING, 'officer', '选区选举工作组经办人')] },
  { id: 'd07-11', name: '毛新民', posts: [holds(WORKING, 'officer', '选区选举工作组经办人')] },
  { id: 'd07-12', name: '龚秀英', posts: [worker, areaOf('新风二村')] },
  { id: 'd07-13', name: '段长明', posts: [worker, areaOf('新风三村')] },
  { id: 'd07-14', name: '熊桂兰', posts: [worker, areaOf('桂花园')] },
  { id: 'd07-15', name: '卢向东', posts: [worker, areaOf('石坪巷')] },
  { id: 'd07-16', name: '任永福', posts: [worker, areaOf('机电厂家属区')] },
  { id: 'd07-17', name: '姚红', posts: [worker, areaOf('供电所宿舍')] },
  { id: 'd07-18', name: '万德胜', posts: [worker, areaOf('梧桐苑')] },
  { id: 'd07-19', name: '江雪', posts: [worker, areaOf('滨江小区')] },
  { id: 'd07-20', name: '史家成', posts: [worker, areaOf('南方市场')] },
  { id: 'd07-21', name: '付晓琳', posts: [worker] },
  { id: 'd07-22', name: '黎明远', posts: [worker] },
  { id: 'd07-23', name: '汤志芳', posts: [worker] },
  { id: 'd07-24', name: '孔繁荣', posts: [worker] },
  { id: 'd07-25', name: '白玉珍', posts: [worker] },
  { id: 'd07-26', name: '康乐', posts: [worker] },
];

/** Two of the twelve area leaders belong to neither group, as in the plan's own annex. */
const AREA_LEADERS_OUTSIDE: readonly SamplePerson[] = [
  { id: 'd07-27', name: '向德全', posts: [areaOf('轴心村')] },
  { id: 'd07-28', name: '温素云', posts: [areaOf('红渝新村')] },
];

export const DISTRICT_7_PEOPLE: readonly SamplePerson[] = [
  ...LEADING_PEOPLE,
  ...WORKING_PEOPLE,
  ...AREA_LEADERS_OUTSIDE,
];
