import { sampleNominees } from '../../prisma/sample/nominees';
import { DISTRICT_7, DISTRICT_7_PEOPLE } from '../../prisma/sample/district7';
import { SAMPLE_BODIES, SAMPLE_DISTRICTS, SAMPLE_PEOPLE } from '../../prisma/sample/sampleElection';
import { type SamplePerson } from '../../prisma/sample/samplePerson';

const postsIn = (person: SamplePerson, body: string) => person.posts.filter((held) => held.body === body);
const leadersOf = (person: SamplePerson) => person.posts.filter((held) => held.post === 'areaLeader');

describe("plan B's bodies and people (law.md 11.5)", () => {
  it('eleven districts elect the seventeen deputies of the street, District 7 three of them', () => {
    expect(SAMPLE_DISTRICTS.map((district) => district.code)).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
    ]);
    expect(SAMPLE_DISTRICTS.reduce((sum, district) => sum + district.seats, 0)).toBe(17);
    expect(DISTRICT_7.seats).toBe(3);
    expect(SAMPLE_DISTRICTS.every(({ seats }) => seats >= 1 && seats <= 3)).toBe(true);
  });

  it('a leading group of 7 (1 head, 2 deputies, 4 members) and a working group of 19 make 26', () => {
    const leading = DISTRICT_7_PEOPLE.filter((person) => postsIn(person, 'd07-community').length > 0);
    const working = DISTRICT_7_PEOPLE.filter(
      (person) =>
        postsIn(person, 'd07-working').some(({ post }) => post !== 'areaLeader') && !leading.includes(person),
    );
    expect(leading.map((person) => postsIn(person, 'd07-community')[0]!.title.slice(-2))).toEqual([
      '组长',
      '组长',
      '组长',
      '成员',
      '成员',
      '成员',
      '成员',
    ]);
    expect([leading.length, working.length]).toEqual([7, 19]);
  });

  it('each of the twelve areas has one leader; two of them belong to neither group', () => {
    const leaders = DISTRICT_7_PEOPLE.filter((person) => leadersOf(person).length > 0);
    const areas = leaders.map((person) => leadersOf(person)[0]!.title.replace('片区责任人', ''));
    expect([...areas].sort()).toEqual(DISTRICT_7.groups.map(({ place }) => place).sort());
    const outside = leaders.filter((person) => person.posts.length === 1);
    expect(outside.map((person) => leadersOf(person)[0]!.title)).toEqual([
      '轴心村片区责任人',
      '红渝新村片区责任人',
    ]);
  });

  it('the information officer is a group member and an area leader at once', () => {
    const officer = DISTRICT_7_PEOPLE.find(({ posts }) =>
      posts.some(({ title }) => title.endsWith('信息员')),
    );
    expect(officer?.posts.map(({ post }) => post)).toEqual(['member', 'officer', 'areaLeader']);
  });

  it('everybody holds a post in a body that exists, under an id and a name of their own', () => {
    const bodies = new Set(SAMPLE_BODIES.map((body) => body.id));
    expect(SAMPLE_PEOPLE.flatMap(({ posts }) => posts).filter(({ body }) => !bodies.has(body))).toEqual([]);
    expect(new Set(SAMPLE_PEOPLE.map(({ id }) => id)).size).toBe(SAMPLE_PEOPLE.length);
    expect(new Set(SAMPLE_PEOPLE.map(({ name }) => name)).size).toBe(SAMPLE_PEOPLE.length);
    // 28 of District 7 (26 and two), 3 of the street, 4 of the committee and its office, 2 of the standing committee, 20.
    expect(SAMPLE_PEOPLE.length).toBe(28 + 3 + 4 + 2 + 20);
  });

  it.each(SAMPLE_DISTRICTS.map(({ code, seats }) => [code, seats] as const))(
    'District %s has lawful nominees for %i seats (a third to once more than the seats)',
    (code, seats) => {
      const { length } = sampleNominees(code);
      expect(length).toBeGreaterThanOrEqual(seats + Math.ceil(seats / 3));
      expect(length).toBeLessThanOrEqual(2 * seats);
      const joint = sampleNominees(code).flatMap(({ nominatedBy: by }) =>
        by.by === 'voters' ? [by.signatures] : [],
      );
      expect(joint.every((signatures) => signatures >= 10)).toBe(true);
    },
  );

  it.each(SAMPLE_DISTRICTS.map(({ code, groups }) => [code, groups] as const))(
    'District %s posts at places with names of their own',
    (code, groups) => {
      expect(new Set(groups.map(({ place }) => place)).size).toBe(groups.length);
      if (code === '07') expect(groups.length).toBe(12);
      else expect(groups.length >= 4 && groups.length <= 8).toBe(true);
    },
  );
});
