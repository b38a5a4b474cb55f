import { z } from 'zod';

const MISSING_OR_WRONG = {
  DATABASE_URL: [
    '必须是 postgresql:// 开头的数据库地址',
    'must be a database address that begins with postgresql://',
  ],
  TEMPORAL_ADDRESS: ['必须写成 主机:端口', 'must be written as host:port'],
  TEMPORAL_NAMESPACE: ['不能为空', 'must not be empty'],
  TASK_QUEUE: ['不能为空', 'must not be empty'],
  HTTP_HOST: ['不能为空', 'must not be empty'],
  HTTP_PORT: ['必须是 1 至 65535 的整数', 'must be a whole number from 1 to 65535'],
  BASE_URL: [
    '必须是 http:// 或 https:// 开头的网址',
    'must be an address that begins with http:// or https://',
  ],
  AUTH_SECRET: ['至少 32 个字符', 'must have at least 32 characters'],
  FILES_DIR: ['必须指明存放附件的目录', 'must name the folder for files'],
  WEB_DIR: ['不能为空', 'must not be empty'],
  SAMPLE: ['只能是 1 或 0', 'must be 1 or 0'],
  LOG_LEVEL: [
    '只能是 fatal、error、warn、info、debug、trace、silent 之一',
    'must be one of fatal, error, warn, info, debug, trace, silent',
  ],
} as const;

const text = z.string().min(1);

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d{1,5}$/)
    .default('127.0.0.1:4602'),
  TEMPORAL_NAMESPACE: text.default('default'),
  TASK_QUEUE: text.default('huanjie'),
  HTTP_HOST: text.default('127.0.0.1'),
  HTTP_PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65535)).default(4600),
  BASE_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4600'),
  AUTH_SECRET: z.string().min(32),
  FILES_DIR: text,
  WEB_DIR: text.default('dist/web'),
  SAMPLE: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the worker and the server are told at their start; nothing else reads the environment. */
export interface Config {
  /** Connects as the restricted service role. */
  readonly databaseUrl: string;
  /** host:port of Temporal's front end. */
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  readonly httpHost: string;
  readonly httpPort: number;
  /** As browsers reach the service, without a slash at the end. */
  readonly baseUrl: string;
  readonly authSecret: string;
  readonly filesDir: string;
  readonly webDir: string;
  /** True: the sign-in page lists the sample people, who have no password. */
  readonly sample: boolean;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/**
 * Reads every environment variable of the service, once. An empty variable counts as one that is not set.
 *
 * @throws {Error} one sentence, Chinese and English, for each wrong variable; never the variable's value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw new Error(sentencesOf(parsed.error, set));
  const read = parsed.data;
  return {
    databaseUrl: read.DATABASE_URL,
    temporalAddress: read.TEMPORAL_ADDRESS,
    temporalNamespace: read.TEMPORAL_NAMESPACE,
    taskQueue: read.TASK_QUEUE,
    httpHost: read.HTTP_HOST,
    httpPort: read.HTTP_PORT,
    baseUrl: read.BASE_URL.replace(/\/+$/, ''),
    authSecret: read.AUTH_SECRET,
    filesDir: read.FILES_DIR,
    webDir: read.WEB_DIR,
    sample: read.SAMPLE === '1',
    logLevel: read.LOG_LEVEL,
  };
}

function sentencesOf(error: z.ZodError, set: Readonly<Record<string, string | undefined>>): string {
  const wrong = new Set(error.issues.map((issue) => String(issue.path[0])));
  return Object.entries(MISSING_OR_WRONG)
    .filter(([name]) => wrong.has(name))
    .map(([name, [zh, en]]) => {
      return set[name] === undefined
        ? `环境变量 ${name} 没有设置,${zh}。 The environment variable ${name} is not set; it ${en}.`
        : `环境变量 ${name} 不对:${zh}。 The environment variable ${name} is wrong: it ${en}.`;
    })
    .join('\n');
}
