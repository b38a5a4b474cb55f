import { isPortFree } from './ports';
import { StartFailure } from './startFailure';

/** The four ports of an installation, all on 127.0.0.1. */
export interface StackPorts {
  readonly http: number;
  readonly postgres: number;
  readonly temporal: number;
  readonly temporalUi: number;
}

export interface StackOptions {
  /** The clone. */
  readonly root: string;
  readonly data: string;
  readonly ports: StackPorts;
  /** Starts the program that acts for the sample's ten other districts. */
  readonly sampleOffice: boolean;
  /** Further variables for worker, server and sample office; they win over those of the stack. */
  readonly env: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}

const NAMES = {
  http: '网页',
  postgres: 'PostgreSQL',
  temporal: 'Temporal',
  temporalUi: 'Temporal 界面',
} as const;

/** @throws {StartFailure} naming every port that is in use. */
export async function assertPortsFree(ports: StackPorts): Promise<void> {
  const asked = [
    ['http', ports.http],
    ['postgres', ports.postgres],
    ['temporal', ports.temporal],
    ['temporalUi', ports.temporalUi],
  ] as const;
  const taken: string[] = [];
  for (const [name, port] of asked) if (!(await isPortFree(port))) taken.push(`${port}(${NAMES[name]})`);
  if (taken.length === 0) return;
  throw new StartFailure(
    `端口 ${taken.join('、')} 已被其他程序占用,请用 HUANJIE_PORT=端口 npm start 换一组。 ` +
      `In use by another program: port ${taken.join(', ')}; choose others with HUANJIE_PORT=port npm start.`,
  );
}
