import { type Holder, type Level, type Post, type Roster } from './body';
import { type MembershipId, type PersonId } from './id';
import { type Scope } from './stepCode';
import { type StepRule } from './stepRule';

/** The way a paper climbs when nobody handles it (design 3.4); the office is on it only for its own papers. */
const CLIMB: readonly Level[] = [
  'workingGroup',
  'communityGroup',
  'street',
  'electionCommittee',
  'standingCommittee',
];

export function climbFrom(level: Level, scope: Scope): readonly Level[] {
  if (level === 'electionOffice') return ['electionOffice', 'electionCommittee', 'standingCommittee'];
  const path = scope === 'district' ? CLIMB : CLIMB.slice(CLIMB.indexOf('electionCommittee'));
  return path.slice(Math.max(0, path.indexOf(level)));
}

export function holdersAt(roster: Roster, level: Level, posts: readonly Post[]): readonly Holder[] {
  return roster.holders.filter((holder) => holder.level === level && posts.includes(holder.post));
}

/** Leads of a body; its officers where the post of lead is empty, so that a message never speaks to nobody. */
export function leadsAt(roster: Roster, level: Level): readonly Holder[] {
  const leads = holdersAt(roster, level, ['lead']);
  return leads.length > 0 ? leads : holdersAt(roster, level, ['officer', 'member']);
}

/** The election committee's chair and, above it, the standing committee that leads (选举法 9). */
export function committeesOf(roster: Roster): readonly PersonId[] {
  return personsOf([...leadsAt(roster, 'electionCommittee'), ...leadsAt(roster, 'standingCommittee')]);
}

export function reportersOf(rule: StepRule, roster: Roster): readonly Holder[] {
  return rule.reporters.flatMap(({ level, posts }) => holdersAt(roster, level, posts));
}

/** Who has to act at a stage of the chain; those who report, where a step has none. */
export function handlersOf(rule: StepRule, stage: number, roster: Roster): readonly Holder[] {
  if (rule.way === 'record') return reportersOf(rule, roster).filter(({ post }) => post !== 'areaLeader');
  const entry = rule.chain[stage];
  return entry === undefined ? [] : holdersAt(roster, entry.level, entry.posts);
}

/** Each person once, in the order of the roster; one person may hold many posts. */
export function personsOf(holders: readonly Holder[]): readonly PersonId[] {
  return [...new Set(holders.map(({ person }) => person))];
}

export function membershipsOf(holders: readonly Holder[]): readonly MembershipId[] {
  return holders.map(({ membership }) => membership);
}
