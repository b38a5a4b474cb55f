import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keys } from './queries';
import { NoAnswer, ProblemError } from './request';

const RETRIES = 2;

/** Asks again only where nobody answered; a refusal is an answer. */
export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (failure) => {
        const signedOut = failure instanceof ProblemError && failure.problem.status === 401;
        if (signedOut) void client.invalidateQueries({ queryKey: keys.me });
      },
    }),
    defaultOptions: {
      queries: { retry: (count, failure) => failure instanceof NoAnswer && count < RETRIES, staleTime: 1000 },
    },
  });
  return client;
}
