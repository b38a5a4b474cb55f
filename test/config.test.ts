import { readConfig } from '../config';

const SECRET = 'ein-geheimnis-von-zweiunddreissig-zeichen';
const GOOD = {
  DATABASE_URL: 'postgresql://huanjie_service:pw@127.0.0.1:4601/huanjie',
  AUTH_SECRET: SECRET,
  FILES_DIR: '/var/lib/huanjie/files',
};

function complaintsAbout(env: Record<string, string | undefined>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

describe('the configuration', () => {
  it('needs only database, secret and files folder; the rest has defaults', () => {
    expect(readConfig(GOOD)).toEqual({
      databaseUrl: GOOD.DATABASE_URL,
      temporalAddress: '127.0.0.1:4602',
      temporalNamespace: 'default',
      taskQueue: 'huanjie',
      httpHost: '127.0.0.1',
      httpPort: 4600,
      baseUrl: 'http://127.0.0.1:4600',
      authSecret: SECRET,
      filesDir: GOOD.FILES_DIR,
      webDir: 'dist/web',
      sample: false,
      logLevel: 'info',
    });
  });

  it('takes a port as a number, the sample as a switch, and an address without its last slash', () => {
    const read = readConfig({ ...GOOD, HTTP_PORT: '8080', SAMPLE: '1', BASE_URL: 'https://xj.example.cn/' });
    expect([read.httpPort, read.sample, read.baseUrl]).toEqual([8080, true, 'https://xj.example.cn']);
  });

  it('counts an empty variable as one that is not set', () => {
    expect(readConfig({ ...GOOD, HTTP_PORT: '' }).httpPort).toBe(4600);
    expect(complaintsAbout({ ...GOOD, FILES_DIR: '' })).toEqual([
      expect.stringContaining('FILES_DIR 没有设置'),
    ]);
  });

  it('names every missing variable at once, one sentence each, in both languages', () => {
    expect(complaintsAbout({})).toEqual([
      expect.stringMatching(/DATABASE_URL 没有设置.*DATABASE_URL is not set/),
      expect.stringMatching(/AUTH_SECRET 没有设置.*AUTH_SECRET is not set/),
      expect.stringMatching(/FILES_DIR 没有设置.*FILES_DIR is not set/),
    ]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://127.0.0.1/huanjie'],
    ['TEMPORAL_ADDRESS', 'http://127.0.0.1:4602'],
    ['TEMPORAL_ADDRESS', '127.0.0.1'],
    ['HTTP_PORT', '0'],
    ['HTTP_PORT', '65536'],
    ['HTTP_PORT', '46.5'],
    ['BASE_URL', 'xj.example.cn'],
    ['AUTH_SECRET', 'x'.repeat(31)],
    ['SAMPLE', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s and says so without repeating a secret', (name, value) => {
    const complaints = complaintsAbout({ ...GOOD, [name]: value });
    expect(complaints).toEqual([expect.stringContaining(`环境变量 ${name} 不对`)]);
    if (name === 'AUTH_SECRET') expect(complaints[0]).not.toContain(value);
  });
});
