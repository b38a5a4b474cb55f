import path from 'node:path';
import { freePort } from '../../scripts/ports';
import { Supervisor } from '../../scripts/supervisor';
import { isTemporalReady, temporalSpec } from '../../scripts/temporalServer';
import { CLONE, makeTestFolder, removeTestFolder } from './testFolder';

/** The server whose clock skips ahead when nothing runs; for `TestWorkflowEnvironment.createTimeSkipping`. */
export const temporalTestServerPath = path.join(CLONE, '.cache/bin/temporal-test-server');

export interface TemporalServer {
  /** host:port */
  readonly address: string;
  stop(): Promise<void>;
}

/** The real server of Temporal's CLI, without its web UI, its store in memory. */
export async function startTemporalCli(): Promise<TemporalServer> {
  const data = makeTestFolder();
  const place = {
    program: path.join(CLONE, '.cache/bin/temporal'),
    port: await freePort(),
    uiPort: null,
    databaseFile: null,
  };
  const supervisor = new Supervisor({ data, url: '' }, () => undefined);
  await supervisor.keep(temporalSpec(place), () => isTemporalReady(place));
  return {
    address: `127.0.0.1:${place.port}`,
    stop: async () => {
      await supervisor.stop();
      removeTestFolder(data);
    },
  };
}
