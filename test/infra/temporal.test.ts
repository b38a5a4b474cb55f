import { Connection } from '@temporalio/client';
import { startTemporalCli, type TemporalServer } from './temporal';

let server: TemporalServer;
beforeAll(async () => {
  server = await startTemporalCli();
}, 30_000);
afterAll(() => server.stop());

it('the real server answers, and knows the search attribute ElectionId', async () => {
  const connection = await Connection.connect({ address: server.address });
  const known = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
  expect(Object.keys(known.customAttributes)).toContain('ElectionId');
  await connection.close();
});
