import { handlersOf, membershipsOf, personsOf, reportersOf } from '../audience';
import { type CalendarDate } from '../calendarDate';
import { earliestElectionDay } from '../countingDays';
import { daysBetween } from '../calendarDate';
import { type Deed } from '../deed';
import { type Event } from '../event';
import { type NomineeId } from '../id';
import { lawfulOn } from '../limitAt';
import { dayOf } from '../officialAt';
import { type PaperContent } from '../paper';
import { allow, refuse, type Refused, type Ruling } from '../refusal';
import { type Case, groundOf } from './case';
import { consequences } from './consequences';
import { contentProblem } from './contentProblem';
import { standingProblem, type Waiting, wasWished } from './waiting';

type Agree = Extract<Deed, { kind: 'agree' }>;

/** 同意: passes the paper on, or decides it at the last stage of its chain. Bound to the hash of what was shown. */
export function agree(of: Case, deed: Agree): Ruling {
  if (wasWished(of, deed)) return allow([]);
  const waiting = standingProblem(of, deed.shown);
  if ('allowed' in waiting) return waiting;
  return waiting.isLast ? decideFinally(of, deed, waiting) : passOn(of, deed, waiting);
}

function passOn({ facts, rule, key, actor }: Case, { shown }: Agree, { stage }: Waiting): Ruling {
  const next = handlersOf(rule, stage + 1, facts.roster);
  const notices = [{ message: 'toHandle', to: personsOf(next) }] as const;
  const people = membershipsOf(next);
  return allow([
    { kind: 'passedOn', at: facts.now, step: key, shown, actor, stage: stage + 1, people, notices },
  ]);
}

function decideFinally(of: Case, { shown, postOn: wished }: Agree, { paper }: Waiting): Ruling {
  const { facts, rule, key, actor } = of;
  const postOn = rule.way === 'publication' ? (wished ?? defaultPostingDay(of)) : null;
  const no = contentProblem(of) ?? (postOn === null ? null : postingProblem(of, postOn));
  if (no !== null) return no;
  const toPost = rule.way === 'publication' ? facts.places : [];
  // Those who hang a list, or those who handed the paper in: either way they hear what became of it.
  const hearers =
    rule.way === 'publication' ? reportersOf(rule, facts.roster) : handlersOf(rule, 0, facts.roster);
  const to = personsOf(hearers);
  const decided: Event = {
    kind: 'decided',
    at: facts.now,
    step: key,
    shown,
    actor,
    postOn,
    toPost,
    list: namesOn(facts.paper?.content),
    notices: [{ message: 'decided', to }],
  };
  const done: Event = { kind: 'done', at: facts.now, step: key, happenedAt: facts.now, standing: 'inTime' };
  return allow([decided, ...(rule.way === 'approval' ? [done] : []), ...consequences(of, paper)]);
}

function namesOn(content: PaperContent | undefined): readonly NomineeId[] {
  if (content?.kind === 'nominees') return content.nominees.map(({ id }) => id);
  return content?.kind === 'formalList' ? content.candidates : [];
}

/** The timetable's own day, or today when that has passed. */
function defaultPostingDay({ row, facts }: Case): CalendarDate {
  const today = dayOf(facts.now);
  return row !== null && row.publishedOn > today ? row.publishedOn : today;
}

/** A list that would hang after its limit is not approved: only a later election day restores the interval. */
function postingProblem(of: Case, postOn: CalendarDate): Refused | null {
  const { row, facts } = of;
  if (postOn < dayOf(facts.now)) return refuse('POSTING_DAY_PAST', groundOf(of), { postOn });
  if (row === null || facts.plan === null) return null;
  const limitOn = lawfulOn(row, facts.plan);
  if (limitOn === null || postOn <= limitOn) return null;
  const days = daysBetween(limitOn, facts.plan.electionDay);
  const cure = earliestElectionDay(postOn, days, 'common');
  return refuse('POSTING_DAY_TOO_LATE', groundOf(of), { postOn, limitOn, earliestElectionDay: cure });
}
