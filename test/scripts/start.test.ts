import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { identify } from '../../scripts/processIdentity';
import { freePortRow } from '../../scripts/ports';
import { CLONE, makeTestFolder, removeTestFolder } from '../infra/testFolder';

const data = makeTestFolder();
afterAll(() => removeTestFolder(data));

/** Exit code and what was said; none of these starts gets as far as starting anything. */
function start(env: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [path.join(CLONE, 'dist/scripts/start.js')], {
    env: { ...process.env, HUANJIE_DATA: data, ...env },
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
}

async function occupy(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('npm start refuses, in one sentence', () => {
  it.each(['HUANJIE_PORT', 'HTTP_PORT'])('a %s that is no port', (name) => {
    const { code, said } = start({ [name]: 'http' });
    expect([code, said.trim().split('\n').length]).toEqual([1, 1]);
    expect(said).toContain(`环境变量 ${name} 不对`);
    expect(said).toContain(`The environment variable ${name} is wrong`);
  });

  it('each wrong variable by its name', async () => {
    const { code, said } = start({
      HUANJIE_PORT: String(await freePortRow(4)),
      LOG_LEVEL: 'loud',
      AUTH_SECRET: 'short',
      DATABASE_URL: 'mysql://127.0.0.1/huanjie',
    });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      expect.stringContaining('DATABASE_URL 不对'),
      expect.stringContaining('AUTH_SECRET 不对'),
      expect.stringContaining('LOG_LEVEL 不对'),
    ]);
  });

  it('ports that others use, naming exactly those', async () => {
    const first = await freePortRow(4);
    const others = [await occupy(first), await occupy(first + 2)];
    const { code, said } = start({ HUANJIE_PORT: String(first) });
    expect(code).toBe(1);
    expect(said).toContain(`${first}(网页)、${first + 2}(Temporal)`);
    expect(said).not.toContain(String(first + 1));
    others.forEach((server) => server.close());
  });

  it('to run twice, and says where the running copy is', async () => {
    const supervisor = identify(process.pid);
    const url = 'http://127.0.0.1:4600';
    writeFileSync(path.join(data, 'running.json'), JSON.stringify({ supervisor, url, programs: [] }));
    const { code, said } = start({ HUANJIE_PORT: String(await freePortRow(4)) });
    expect(code).toBe(1);
    expect(said).toMatch(
      /换届已在运行:http:\/\/127\.0\.0\.1:4600.*is running already: http:\/\/127\.0\.0\.1:4600/,
    );
  });
});
