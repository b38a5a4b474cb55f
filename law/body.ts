import { type CalendarDate } from './calendarDate';
import { type BodyId, type MembershipId, type PersonId } from './id';

/** The bodies an act or a reminder climbs through, lowest first (walkthrough: community → street → EC → standing committee). */
export const LEVELS = [
  'workingGroup',
  'communityGroup',
  'street',
  'electionOffice',
  'electionCommittee',
  'standingCommittee',
] as const;
/**
 * workingGroup 社区选区工作组; communityGroup 社区换届选举领导小组; street 街道选举工作指导组办公室 (dispatched, never a committee);
 * electionOffice 选举委员会办公室; electionCommittee 选举委员会; standingCommittee 人大常委会.
 */
export type Level = (typeof LEVELS)[number];

/** lead 责任领导, officer 经办人, areaLeader 片区责任人, member 成员. */
export type Post = 'lead' | 'officer' | 'areaLeader' | 'member';

/** One person in one post of one body, live on the day of the act; `title` is the post's own name, 如「选举委员会主任」. */
export interface Holder {
  readonly membership: MembershipId;
  readonly person: PersonId;
  readonly name: string;
  readonly body: BodyId;
  readonly level: Level;
  readonly post: Post;
  readonly title: string;
  /** First day in office, inclusive. */
  readonly from: CalendarDate;
  /** Last day in office, inclusive; null while open. */
  readonly to: CalendarDate | null;
}

/** Everybody in the bodies above and in a process, on one day; read in the deciding transaction. */
export interface Roster {
  /** Those in office. */
  readonly holders: readonly Holder[];
  /** Posts of these bodies that are not yet, or no longer, held on that day. */
  readonly notInOffice: readonly MembershipId[];
}

export function rosterOn(day: CalendarDate, holders: readonly Holder[]): Roster {
  const isLive = ({ from, to }: Holder): boolean => from <= day && (to === null || day <= to);
  return {
    holders: holders.filter(isLive),
    notInOffice: holders.filter((holder) => !isLive(holder)).map(({ membership }) => membership),
  };
}
