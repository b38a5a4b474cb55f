import { withClient } from '../../scripts/postgresServer';
import { freshDatabase, type FreshDatabase } from './postgres';

const made: FreshDatabase[] = [];

async function another(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  made.push(database);
  return database;
}

afterAll(() => Promise.all(made.map((database) => database.drop())));

describe('a fresh database', () => {
  it('is migrated, and what one suite writes no other sees', async () => {
    const [mine, theirs] = await Promise.all([another(), another()]);
    await withClient(mine.ownerUrl, (client) => client.query('CREATE TABLE only_here (n int)'));
    const seen = await withClient(theirs.ownerUrl, (client) =>
      client.query("SELECT to_regclass('only_here') AS copied, to_regclass('event') AS event"),
    );
    expect(seen.rows).toEqual([{ copied: null, event: 'event' }]);
  });

  it('lets the service role in, which may not make tables', async () => {
    const { serviceUrl } = await another();
    const making = withClient(serviceUrl, (client) => client.query('CREATE TABLE mine (n int)'));
    await expect(making).rejects.toThrow('permission denied');
  });
});
