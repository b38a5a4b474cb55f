import { freePortRow } from '../../scripts/ports';
import { Stack } from '../../scripts/stack';
import { CLONE, makeTestFolder, removeTestFolder } from './testFolder';

export interface Installation {
  readonly stack: Stack;
  /** Stops it and forgets its data. */
  remove(): Promise<void>;
}

export interface InstallationOptions {
  /** Default: a new folder. Given, an installation goes on where the one before it stopped. */
  readonly data?: string;
  readonly sampleOffice?: boolean;
  /** Further variables for worker and server. */
  readonly env?: Readonly<Record<string, string>>;
}

/** All that `npm start` starts, from the built code, on free ports; already running when the promise resolves. */
export async function startInstallation(options: InstallationOptions = {}): Promise<Installation> {
  const data = options.data ?? makeTestFolder();
  const http = await freePortRow(4);
  const stack = new Stack({
    root: CLONE,
    data,
    ports: { http, postgres: http + 1, temporal: http + 2, temporalUi: http + 3 },
    sampleOffice: options.sampleOffice ?? false,
    env: { LOG_LEVEL: 'warn', ...options.env },
    say: () => undefined,
  });
  const remove = async (): Promise<void> => {
    await stack.stop();
    removeTestFolder(data);
  };
  try {
    await stack.start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { stack, remove };
}
