import { MockActivityEnvironment } from '@temporalio/testing';
import { Client, Connection, type WorkflowClientInterceptor } from '@temporalio/client';
import { converge } from '../../activities/converge';
import { ELECTION, openSampleRecord, type SampleRecord } from '../sampleRecord';

jest.setTimeout(60_000);

let record: SampleRecord;
beforeAll(async () => {
  record = await openSampleRecord();
  await record.owner.query('UPDATE plan_group SET current_revision = 1');
});
afterAll(() => record.close());

/** A client that keeps a diary instead of calling Temporal, and cannot reach some processes. */
function diary(unreachable: readonly string[] = []): { told: string[]; client: Client } {
  const told: string[] = [];
  const signalWithStart: WorkflowClientInterceptor['signalWithStart'] = ({ options: { workflowId } }) => {
    if (unreachable.includes(workflowId)) return Promise.reject(new Error('no answer'));
    told.push(workflowId);
    return Promise.resolve('run');
  };
  const client = new Client({
    connection: Connection.lazy(),
    interceptors: { workflow: [{ signalWithStart }] },
  });
  return { told, client };
}

const codes = (told: readonly string[]): readonly string[] =>
  told.map((process) => process.split('/').at(-1)!);

describe('converge', () => {
  it('tells every process that has not adopted the timetable in force, the election itself too', async () => {
    const { told, client } = diary();
    const env = new MockActivityEnvironment({}, { client });
    expect(await env.run(converge, record.pool, ELECTION)).toBe(12);
    expect([...codes(told)].sort()).toEqual([
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'],
      ELECTION,
    ]);
  });

  it('goes on behind the last process that a crashed attempt has told', async () => {
    const { told, client } = diary();
    const heartbeatDetails = { after: `district/${ELECTION}/08`, signalled: 8, failed: [] };
    const env = new MockActivityEnvironment({ heartbeatDetails }, { client });
    expect(await env.run(converge, record.pool, ELECTION)).toBe(12);
    expect(codes(told)).toEqual(['09', '10', '11', ELECTION]);
  });

  it('names whom it could not tell, and the next attempt begins from the start', async () => {
    const { told, client } = diary([`district/${ELECTION}/03`]);
    const env = new MockActivityEnvironment({}, { client });
    const beats: unknown[] = [];
    env.on('heartbeat', (details: unknown) => beats.push(details));
    await expect(env.run(converge, record.pool, ELECTION)).rejects.toMatchObject({
      ...{ type: 'NOT_ALL_TOLD', details: [[`district/${ELECTION}/03`]], nonRetryable: false },
    });
    expect(told).toHaveLength(11);
    expect(beats.at(-1)).toMatchObject({ after: '' });
  });

  it('leaves alone who has adopted it', async () => {
    await record.owner.query("UPDATE process SET applied_revision = 1 WHERE scope = 'district'");
    const { told, client } = diary();
    await new MockActivityEnvironment({}, { client }).run(converge, record.pool, ELECTION);
    expect(codes(told)).toEqual([ELECTION]);
  });
});
