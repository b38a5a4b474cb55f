import { type Client } from 'pg';
import { seedSample } from '../../prisma/seed';
import { withClient } from '../../scripts/postgresServer';
import { freshDatabase, type FreshDatabase } from '../infra/postgres';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await seedSample(database.ownerUrl);
});

afterAll(() => database.drop());

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return withClient(
    database.ownerUrl,
    async (client: Client) => (await client.query<Record<string, unknown>>(sql)).rows,
  );
}

describe('the sample as it is entered', () => {
  it('is there once, however often it is entered', async () => {
    const before = await rows('SELECT count(*)::int AS people FROM person');
    expect(await seedSample(database.ownerUrl)).toBe(false);
    expect(await rows('SELECT count(*)::int AS people FROM person')).toEqual(before);
    expect(await rows('SELECT id, mode, seats, place, law_version FROM election')).toEqual([
      { id: '2011-jiulongpo', mode: 'sample', seats: 17, place: '重庆', law_version: 2010 },
    ]);
  });

  it('waits for the committee: a draft timetable, no revision in force, twelve processes without an event', async () => {
    expect(
      await rows(
        'SELECT current_revision, election_day, count_mode FROM plan_group JOIN plan_revision ON group_id = id',
      ),
    ).toEqual([{ current_revision: 0, election_day: '2011-12-28', count_mode: 'common' }]);
    expect(
      await rows(
        'SELECT scope, count(*)::int, max(seq) AS seq, max(applied_revision) AS revision FROM process GROUP BY 1 ORDER BY 1',
      ),
    ).toEqual([
      { scope: 'district', count: 11, seq: 0, revision: 0 },
      { scope: 'election', count: 1, seq: 0, revision: 0 },
    ]);
  });

  // law.md 12.2, plan B, S-convention: copied literally.
  it.each([
    ['voterRoll', '2011-12-08'],
    ['preliminaryList', '2011-12-13'],
    ['formalList', '2011-12-21'],
    ['suit', '2011-12-23'],
    ['correctionRoll', '2011-12-26'],
    ['voting', '2011-12-28'],
    ['districtReturn', '2011-12-31'],
    ['firstSession', '2012-02-28'],
  ])('dates %s on %s', async (code, on) => {
    const found = await rows(`SELECT row ->> 'publishedOn' AS on FROM plan_row WHERE code = '${code}'`);
    expect(found).toEqual([{ on }]);
  });

  it('stands at the morning of the meeting', async () => {
    expect(await rows('SELECT official_from, paused, because FROM clock_segment')).toEqual([
      { official_from: '2011-10-25T08:30:00.000+08:00', paused: true, because: 'arrived' },
    ]);
  });

  it('lets people in without a password, in the post that they hold', async () => {
    expect(await rows('SELECT count(*)::int AS passwords FROM account_credential')).toEqual([
      { passwords: 0 },
    ]);
    expect(
      await rows(`SELECT u.name, m.title FROM account_user u JOIN membership m ON m.person_id = u.id
        WHERE u.id = 'd07-07' ORDER BY m.title`),
    ).toEqual([
      { name: '石小宁', title: '新风一村片区责任人' },
      { name: '石小宁', title: '社区换届选举信息员' },
      { name: '石小宁', title: '社区换届选举领导小组成员' },
    ]);
  });
});
