import { startPostgres } from '../infra/postgres';
import { clearAbandonedFolders } from '../infra/testFolder';

declare global {
  // Jest runs set-up and tear-down in one process, and hands nothing from one to the other.
  var stopTestPostgres: (() => Promise<void>) | undefined;
}

export = async function startForAllTests(): Promise<void> {
  await clearAbandonedFolders();
  const { stop } = await startPostgres();
  globalThis.stopTestPostgres = stop;
};
