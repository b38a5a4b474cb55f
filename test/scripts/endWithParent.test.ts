import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identify, isStillRunning } from '../../scripts/processIdentity';
import { CLONE, makeTestFolder, removeTestFolder } from '../infra/testFolder';

const folder = makeTestFolder();
afterAll(() => removeTestFolder(folder));

const built = path.join(CLONE, 'dist/scripts/endWithParent.js');

function programThat(marks: string): string {
  const file = path.join(folder, `program-${path.basename(marks)}.js`);
  writeFileSync(
    file,
    `require(${JSON.stringify(built)}).endWithParent();
     process.on('SIGTERM', () => { require('node:fs').writeFileSync(${JSON.stringify(marks)}, ''); process.exit(0); });
     process.send('up');
     setInterval(() => 0, 1000);`,
  );
  return file;
}

async function start(marks: string, supervised: string): Promise<ReturnType<typeof fork>> {
  const env = { ...process.env, HUANJIE_SUPERVISED: supervised };
  const child = fork(programThat(marks), { env });
  await once(child, 'message');
  return child;
}

describe('a program of the supervisor', () => {
  it('ends in good order when the channel to its parent breaks', async () => {
    const marks = path.join(folder, 'ended-in-order');
    const child = await start(marks, '1');
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(existsSync(marks)).toBe(true);
  });

  it('goes on when it was started by hand', async () => {
    const child = await start(path.join(folder, 'never'), '0');
    const own = identify(child.pid ?? 0);
    child.disconnect();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(own !== null && isStillRunning(own)).toBe(true);
    child.kill('SIGKILL');
  });
});
