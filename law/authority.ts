import { type Case, committeeDuties } from './acts/case';
import { type Holder } from './body';
import { refuse, type Refused } from './refusal';
import { type StepRule } from './stepRule';

interface Place {
  readonly level: Holder['level'];
  readonly posts: readonly Holder['post'][];
}

/** The bodies and posts that may act at a stage of the chain; those that report facts where `stage` is null. */
function placesOf(rule: StepRule, stage: number | null): readonly Place[] {
  if (stage === null || rule.way === 'record') return rule.reporters;
  const entry = rule.chain[stage];
  return entry === undefined ? [] : [entry];
}

/** True when the post may act at that stage. */
export function mayAct(holder: Holder, rule: StepRule, stage: number | null): boolean {
  return placesOf(rule, stage).some(
    ({ level, posts }) => level === holder.level && posts.includes(holder.post),
  );
}

/** Says no to somebody outside the body, and to a post of the body that may not do this; null when the post may. */
export function authorityProblem(of: Case, stage: number | null): Refused | null {
  const { holder, rule } = of;
  if (mayAct(holder, rule, stage)) return null;
  const places = placesOf(rule, stage);
  const inBody = places.some(({ level }) => level === holder.level);
  const details = { post: holder.title, ...(places[0] === undefined ? {} : { level: places[0].level }) };
  return refuse(inBody ? 'NOT_YOUR_POST' : 'NOT_YOUR_BODY', committeeDuties(of), details);
}
