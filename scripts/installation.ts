import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StartFailure } from './startFailure';

const environment = z.record(z.string(), z.string());

function fileIn(data: string): string {
  return path.join(data, 'environment.json');
}

/** What worker and server were told at the last start; it holds passwords. */
export function writeInstallation(data: string, told: Readonly<Record<string, string>>): void {
  writeFileSync(fileIn(data), JSON.stringify(told, null, 1), { mode: 0o600 });
}

/** @throws {StartFailure} when nothing was ever started there. */
export function readInstallation(data: string): Record<string, string> {
  if (!existsSync(fileIn(data))) {
    throw new StartFailure('请先运行 npm start。 Run npm start first.');
  }
  return environment.parse(JSON.parse(readFileSync(fileIn(data), 'utf8')));
}
