import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type ClockView } from '../../api/views/clock';
import {
  type DistrictView,
  type ElectionLine,
  type ElectionView,
  type HistoryView,
} from '../../api/views/election';
import { type InboxView, type MessageView } from '../../api/views/inbox';
import { type PaperView } from '../../api/views/paper';
import { type DraftView, type PersonChoice, type TimetableView } from '../../api/views/plan';
import { type MeView, type SamplePeopleView } from '../../api/views/person';
import { get } from './request';

/** Open pages look again this often, in wall time. */
const LIVE_MS = 3000;
const CLOCK_MS = 1000;
const MESSAGES_SHOWN = 100;

export const keys = { me: ['me'], clock: (election: string) => ['clock', election] } as const;

function useLive<View>(path: string, enabled = true): UseQueryResult<View> {
  return useQuery({ queryKey: [path], queryFn: () => get<View>(path), refetchInterval: LIVE_MS, enabled });
}

export function useMe(): UseQueryResult<MeView> {
  return useQuery({
    queryKey: keys.me,
    queryFn: () => get<MeView>('/me'),
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.status === 'error' ? LIVE_MS : false),
  });
}

export function useSamplePeople(enabled: boolean): UseQueryResult<SamplePeopleView> {
  const path = '/sample/people';
  return useQuery({ queryKey: [path], queryFn: () => get<SamplePeopleView>(path), enabled });
}

export function useElections(): UseQueryResult<readonly ElectionLine[]> {
  return useLive('/elections');
}

export function useElection(election: string): UseQueryResult<ElectionView> {
  return useLive(`/elections/${election}`, election !== '');
}

export function useDistrict(election: string, code: string): UseQueryResult<DistrictView> {
  return useLive(`/elections/${election}/districts/${code}`);
}

export function useTimetable(election: string): UseQueryResult<TimetableView> {
  return useLive(`/elections/${election}/timetable`);
}

/** One revision, which never changes; a draft is there for the committee's people only. */
export function useRevision(
  election: string,
  { group, revision }: Pick<TimetableView, 'group' | 'revision'>,
): UseQueryResult<TimetableView> {
  const path = `/elections/${election}/timetable?group=${encodeURIComponent(group)}&revision=${revision}`;
  return useQuery({ queryKey: [path], queryFn: () => get<TimetableView>(path), staleTime: Infinity });
}

export function useDrafts(election: string): UseQueryResult<readonly DraftView[]> {
  return useLive(`/elections/${election}/drafts`);
}

export function usePeople(
  election: string,
  code: string,
  enabled: boolean,
): UseQueryResult<readonly PersonChoice[]> {
  return useLive(`/elections/${election}/districts/${code}/people`, enabled);
}

/** One page of a process's record; `path` names the process. */
export function useHistoryPage(path: string, after: number): UseQueryResult<HistoryView> {
  return useLive(`${path}/history?after=${after}`);
}

export function useInbox(): UseQueryResult<InboxView> {
  return useLive('/inbox');
}

export function useMessages(): UseQueryResult<readonly MessageView[]> {
  return useLive(`/messages?limit=${MESSAGES_SHOWN}`);
}

/** Papers never change once handed in, so one look is enough. */
export function usePaper(paperId: string): UseQueryResult<PaperView> {
  const path = `/papers/${paperId}`;
  return useQuery({ queryKey: [path], queryFn: () => get<PaperView>(path), staleTime: Infinity });
}

export function useClock(election: string): UseQueryResult<ClockView> {
  return useQuery({
    queryKey: keys.clock(election),
    queryFn: () => get<ClockView>(`/elections/${election}/clock`),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? CLOCK_MS : LIVE_MS),
    enabled: election !== '',
  });
}
