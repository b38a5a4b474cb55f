import { COMMITTEE_PEOPLE, COMMITTEES } from './committees';
import { DISTRICT_7, DISTRICT_7_BODIES, DISTRICT_7_PEOPLE } from './district7';
import { OTHER_DISTRICT_BODIES, OTHER_DISTRICT_PEOPLE, OTHER_DISTRICTS } from './otherDistricts';
import { type SampleBody, type SampleDistrict, type SamplePerson } from './samplePerson';

export const SAMPLE_ELECTION_ID = '2011-jiulongpo';

/** Everything that plan B's election begins with; bodies and dates are the plan's, people are invented. */
export const SAMPLE_ELECTION = {
  id: SAMPLE_ELECTION_ID,
  title: '2011年九龙坡区人民代表大会代表换届选举（杨家坪街道）',
  place: '重庆',
  lawVersion: 2010,
  /** The committee's meeting of 10-25 opens the sample; people find the draft timetable that morning. */
  opensAt: '2011-10-25T08:30:00.000+08:00',
  electionDay: '2011-12-28',
  planGroup: '2011-jiulongpo',
  seats: 17,
} as const;

export const SAMPLE_BODIES: readonly SampleBody[] = [
  ...COMMITTEES,
  ...DISTRICT_7_BODIES,
  ...OTHER_DISTRICT_BODIES,
];

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  ...COMMITTEE_PEOPLE,
  ...DISTRICT_7_PEOPLE,
  ...OTHER_DISTRICT_PEOPLE,
];

export const SAMPLE_DISTRICTS: readonly SampleDistrict[] = [DISTRICT_7, ...OTHER_DISTRICTS].sort((a, b) =>
  a.code.localeCompare(b.code),
);
