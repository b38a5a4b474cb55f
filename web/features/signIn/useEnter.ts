import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../../ask/queries';
import { NoAnswer, post, type Reply } from '../../ask/request';

export interface Entry {
  readonly busy: boolean;
  /** `wrong`: the server refused; `failed`: it did not answer. */
  readonly trouble: 'wrong' | 'failed' | null;
  readonly enter: (path: string, content: unknown) => Promise<void>;
}

/** Opens a session and lets the shell read who is signed in now. */
export function useEnter(): Entry {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Entry['trouble']>(null);
  const enter = async (path: string, content: unknown): Promise<void> => {
    setBusy(true);
    const found = troubleOf(await post(path, content).catch(silence));
    setTrouble(found);
    if (found === null) await queries.invalidateQueries({ queryKey: keys.me });
    setBusy(false);
  };
  return { busy, trouble, enter };
}

function silence(failure: unknown): null {
  if (failure instanceof NoAnswer) return null;
  throw failure;
}

function troubleOf(reply: Reply | null): Entry['trouble'] {
  if (reply === null || reply.status >= 500) return 'failed';
  return reply.status < 300 ? null : 'wrong';
}
