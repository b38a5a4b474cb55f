import { holds, type SampleBody, type SamplePerson } from './samplePerson';

export const STANDING_COMMITTEE = 'jiulongpo-standing-committee';
export const ELECTION_COMMITTEE = 'jiulongpo-election-committee';
export const ELECTION_OFFICE = 'jiulongpo-election-office';
export const STREET = 'yangjiaping-street';

/** The bodies above the districts. The street has no congress of its own: its guidance office is dispatched. */
export const COMMITTEES: readonly SampleBody[] = [
  { id: STANDING_COMMITTEE, name: '九龙坡区人大常委会', level: 'standingCommittee' },
  { id: ELECTION_COMMITTEE, name: '九龙坡区选举委员会', level: 'electionCommittee' },
  { id: ELECTION_OFFICE, name: '九龙坡区选举委员会办公室', level: 'electionOffice' },
  { id: STREET, name: '杨家坪街道选举工作指导组办公室', level: 'street' },
];

export const COMMITTEE_PEOPLE: readonly SamplePerson[] = [
  {
    id: 'sc-01',
    name: '程远山',
    posts: [holds(STANDING_COMMITTEE, 'lead', '区人大常委会主任')],
  },
  {
    id: 'sc-02',
    name: '邹静宜',
    posts: [holds(STANDING_COMMITTEE, 'officer', '区人大常委会代表工作委员会主任')],
  },
  {
    id: 'ec-01',
    name: '陆廷松',
    posts: [holds(ELECTION_COMMITTEE, 'lead', '区选举委员会主任')],
  },
  {
    id: 'ec-02',
    name: '贺晓岚',
    posts: [
      holds(ELECTION_COMMITTEE, 'lead', '区选举委员会副主任'),
      holds(ELECTION_OFFICE, 'lead', '区选举委员会办公室主任'),
    ],
  },
  {
    id: 'office-01',
    name: '廖正国',
    posts: [
      holds(ELECTION_OFFICE, 'lead', '区选举委员会办公室副主任'),
      holds(ELECTION_COMMITTEE, 'member', '区选举委员会委员'),
    ],
  },
  {
    id: 'office-02',
    name: '谭雨薇',
    posts: [holds(ELECTION_OFFICE, 'officer', '区选举委员会办公室经办人')],
  },
  {
    id: 'street-01',
    name: '范志宏',
    posts: [holds(STREET, 'lead', '街道选指办主任')],
  },
  {
    id: 'street-02',
    name: '秦素梅',
    posts: [holds(STREET, 'lead', '街道选指办副主任')],
  },
  {
    id: 'street-03',
    name: '袁立新',
    posts: [holds(STREET, 'officer', '街道选指办经办人')],
  },
];
