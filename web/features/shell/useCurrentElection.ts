import { useParams } from 'react-router';
import { type ElectionLine } from '../../../api/views/election';
import { useElections } from '../../ask/queries';

/** The election named in the address, otherwise the first that concerns the person; null where there is none. */
export function useCurrentElection(): ElectionLine | null {
  const { election } = useParams();
  const { data } = useElections();
  return data?.find(({ id }) => id === election) ?? data?.[0] ?? null;
}
