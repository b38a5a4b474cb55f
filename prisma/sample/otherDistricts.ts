import { holds, type SampleBody, type SampleDistrict, type SamplePerson } from './samplePerson';

/** One line for each other district: code, community, seats, lead, officer, places. Together 14 of the 17 seats. */
const LINES = [
  ['01', '团结社区', 1, '冯启明', '韦晓燕', '团结一村 团结二村 农机站宿舍 河街'],
  ['02', '青松社区', 2, '梁永刚', '陶静', '青松东区 青松西区 水厂家属区 老街 学田湾'],
  ['03', '和平社区', 1, '高明礼', '邱丽萍', '和平村 粮站宿舍 榕树巷 新桥头'],
  ['04', '光明社区', 1, '潘少华', '余娟', '光明新村 铁路宿舍 后山坡 光明菜场'],
  ['05', '长虹社区', 2, '钟世杰', '方雅琪', '长虹一区 长虹二区 长虹三区 纺织厂宿舍 医院宿舍 桥南'],
  ['06', '金桥社区', 1, '田维国', '侯婷', '金桥里 金桥外 仪表厂宿舍 朝阳巷 码头'],
  ['08', '民主社区', 2, '雷鸣', '柏雨晴', '民主一村 民主二村 邮电宿舍 银杏苑 小河边 上坡'],
  ['09', '跃进社区', 1, '尹忠诚', '鲁冬梅', '跃进村 建材厂宿舍 中学宿舍 跃进市场'],
  ['10', '振兴社区', 2, '丁卫国', '施文', '振兴东路 振兴西路 振兴花园 车队宿舍 公园路 体育村 盘龙苑 塔坪'],
  ['11', '文昌社区', 1, '武建设', '倪可欣', '文昌里 书院街 文昌新居 北门'],
] as const;

type Line = (typeof LINES)[number];

const community = (code: string): string => `d${code}-community`;
const working = (code: string): string => `d${code}-working`;
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];
const numbered = (code: string): string => `第${NUMERALS[Number(code)] ?? code}选区`;

/** Invented sizes between 380 and 859 voters, the same at each start. */
function votersOf(code: string, n: number): number {
  return 380 + ((Number(code) * 131 + n * 197) % 480);
}

function districtOf([code, name, seats, , , places]: Line): SampleDistrict {
  return {
    code,
    title: `${numbered(code)}（${name}）`,
    seats,
    workingGroup: working(code),
    communityGroup: community(code),
    groups: places.split(' ').map((place, n) => ({ place, voters: votersOf(code, n) })),
  };
}

function bodiesOf([code, name]: Line): SampleBody[] {
  return [
    { id: community(code), name: `${name}换届选举领导小组`, level: 'communityGroup' },
    { id: working(code), name: `${numbered(code)}选举工作组`, level: 'workingGroup' },
  ];
}

function peopleOf([code, , , lead, officer]: Line): SamplePerson[] {
  return [
    {
      id: `d${code}-01`,
      name: lead,
      posts: [
        holds(community(code), 'lead', '社区换届选举领导小组组长'),
        holds(working(code), 'lead', '选区选举工作组组长'),
      ],
    },
    { id: `d${code}-02`, name: officer, posts: [holds(working(code), 'officer', '选区选举工作组经办人')] },
  ];
}

export const OTHER_DISTRICTS: readonly SampleDistrict[] = LINES.map(districtOf);
export const OTHER_DISTRICT_BODIES: readonly SampleBody[] = LINES.flatMap(bodiesOf);
export const OTHER_DISTRICT_PEOPLE: readonly SamplePerson[] = LINES.flatMap(peopleOf);
