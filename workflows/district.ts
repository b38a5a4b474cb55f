import { takeTurns } from './takeTurns';

/** One 选区: its acts in order, one timer to its next statutory instant. */
export async function district(): Promise<void> {
  await takeTurns(() => undefined);
}
