import { type ElectionId } from '../../law/id';
import { nameOfTask, type Waiting } from './waitingPeople';

/** What waited already when somebody let a clock run: they know of it, so it does not stop the clock at once again. */
export class WaitedBefore {
  readonly #names = new Map<ElectionId, ReadonlySet<string>>();

  note(election: ElectionId, waiting: readonly Waiting[]): void {
    this.#names.set(election, new Set(waiting.map(nameOfTask)));
  }

  /** True when something waits that did not. What has been done meanwhile is new when it comes back. */
  hasNew(election: ElectionId, waiting: readonly Waiting[]): boolean {
    const before = this.#names.get(election) ?? new Set();
    const names = waiting.map(nameOfTask);
    this.#names.set(election, new Set(names.filter((name) => before.has(name))));
    return names.some((name) => !before.has(name));
  }
}
