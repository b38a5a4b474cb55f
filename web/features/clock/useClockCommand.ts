import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { type ClockCommand, type ClockView } from '../../../api/views/clock';
import { keys } from '../../ask/queries';
import { post, viewOf } from '../../ask/request';

/** Moves the sample's clock; every open page looks again at the new instant. */
export function useClockCommand(election: string): UseMutationResult<ClockView, Error, ClockCommand> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (command: ClockCommand) =>
      viewOf<ClockView>(await post(`/api/v1/elections/${election}/clock`, command)),
    onSuccess: (clock) => queries.setQueryData(keys.clock(election), clock),
    onSettled: () => queries.invalidateQueries(),
  });
}
