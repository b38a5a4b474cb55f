import { type Pool } from 'pg';
import { id } from '../law/id';
import { advance } from './advance';
import { converge } from './converge';
import { type Advanced, type Turn } from './turn';

/** What workflows may ask for. */
export interface Activities {
  advance(turn: Turn): Promise<Advanced>;
  converge(election: string): Promise<number>;
}

export interface ActivityDependencies {
  readonly pool: Pool;
  /** Only tests pass it: what happens between the commit and the answer, for example the end of the worker. */
  readonly afterCommit?: (turn: Turn, advanced: Advanced) => void | Promise<void>;
}

export function createActivities({ pool, afterCommit }: ActivityDependencies): Activities {
  return {
    async advance(turn) {
      const [advanced] = await advance(pool, [turn]);
      if (advanced === undefined) throw new Error('one turn gives one answer');
      await afterCommit?.(turn, advanced);
      return advanced;
    },
    converge: (election) => converge(pool, id(election)),
  };
}
