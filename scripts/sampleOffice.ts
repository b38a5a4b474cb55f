import { SAMPLE_ELECTION_ID } from '../prisma/sample/sampleElection';
import { endWithParent } from './endWithParent';
import { castOf } from './sampleOffice/cast';
import { SampleOffice } from './sampleOffice/sampleOffice';

const POLL_MS = 300;
/** After an act: a paper has moved on, and the clock of the sample may run an hour in a second. */
const SOON_MS = 30;
const AFTER_FAILURE_MS = 2_000;
const FIRST_SEED = 'yangjiaping';

endWithParent();

/** Acts for the sample's ten other districts, over HTTP like anybody else, until it is told to stop. */
async function run(): Promise<void> {
  const url = process.env['HUANJIE_URL'];
  if (url === undefined || url === '') throw new Error('HUANJIE_URL is not set');
  const seed = process.argv[2] ?? process.env['HUANJIE_SEED'] ?? FIRST_SEED;
  const cast = castOf(seed);
  const say = (line: string): void => console.log(line);
  say(`${url}: seed ${seed}, late ${cast.late}, silent ${cast.silent}`);
  const office = new SampleOffice({ url, election: SAMPLE_ELECTION_ID, seed, cast, say });
  const state = { stopping: false };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (state.stopping = true));
  while (!state.stopping) {
    const waitMs = await office.round().then(
      ({ now, next }) => (next !== null && next <= now ? SOON_MS : POLL_MS),
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error));
        return AFTER_FAILURE_MS;
      },
    );
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
