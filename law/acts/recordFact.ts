import { authorityProblem } from '../authority';
import { type Deed, type LateEntry } from '../deed';
import { type Event } from '../event';
import { limitOf } from '../limitAt';
import { allow, refuse, type Refused, type Ruling } from '../refusal';
import { type Case, groundOf } from './case';
import { posting } from './posting';

export type FactDeed = Extract<Deed, { kind: 'fact' }>;

/** 登记已发生的事: never refused for being late; what happened on time and is entered later needs its proof. */
export function recordFact(of: Case, deed: FactDeed): Ruling {
  if (wasRecorded(of, deed)) return allow([]);
  const no =
    expectationProblem(of, deed) ??
    authorityProblem(of, null) ??
    timeProblem(of, deed) ??
    lateEntryProblem(of, deed);
  if (no !== null) return no;
  const recorded = factEvent(of, deed);
  return allow([recorded, ...(deed.fact === 'posted' ? posting(of, deed) : mark(of, deed))]);
}

function wasRecorded({ step }: Case, deed: FactDeed): boolean {
  if (step === undefined) return false;
  if (deed.fact !== 'posted') {
    return step.marks.some(
      ({ mark: name, happenedAt }) => name === deed.fact && happenedAt === deed.happenedAt,
    );
  }
  const places = step.life === 'decided' || step.life === 'done' ? step.places : [];
  return places.some(({ place, happenedAt }) => place === deed.place && happenedAt === deed.happenedAt);
}

function expectationProblem(of: Case, deed: FactDeed): Refused | null {
  const { rule, step } = of;
  if (deed.fact === 'posted') return postingExpectation(of, deed);
  const expected = rule.way === 'record' && rule.facts.includes(deed.fact);
  if (!expected) return refuse('FACT_NOT_EXPECTED', groundOf(of), { fact: deed.fact });
  if (step?.life === 'done' || step?.life === 'skipped') return refuse('STEP_SETTLED', groundOf(of));
  return step?.marks.some(({ mark: name }) => name === deed.fact) === true
    ? refuse('DECIDED_MEANWHILE', groundOf(of), { life: 'open' })
    : null;
}

function postingExpectation(of: Case, { place }: FactDeed): Refused | null {
  const { step } = of;
  if (of.rule.way !== 'publication') return refuse('NOT_A_PUBLICATION', groundOf(of));
  if (step?.life === 'done') return refuse('STEP_SETTLED', groundOf(of));
  if (step?.life !== 'decided') return refuse('FACT_NOT_EXPECTED', groundOf(of), { fact: 'posted' });
  if (place === undefined || !step.toPost.includes(place))
    return refuse('PLACE_UNKNOWN', groundOf(of), { place: place ?? '' });
  const hangs = step.places.some((entry) => entry.place === place);
  return hangs ? refuse('DECIDED_MEANWHILE', groundOf(of), { life: 'decided' }) : null;
}

function timeProblem(of: Case, { happenedAt }: FactDeed): Refused | null {
  return happenedAt > of.facts.now ? refuse('FACT_IN_FUTURE', groundOf(of), { happenedAt }) : null;
}

/** 补录: an entry after the limit of a statutory publication needs a reason, a photograph or scan, and a second person. */
function lateEntryProblem(of: Case, { enteredLate }: FactDeed): Refused | null {
  const { row, facts, rule } = of;
  const statutory = rule.way === 'publication' && row !== null && row.commonOn !== null;
  if (!statutory || facts.now < limitOf(row)) return null;
  if (enteredLate === undefined || enteredLate.reason.trim() === '') {
    return refuse('LATE_ENTRY_NEEDS_PROOF', groundOf(of));
  }
  if (facts.paper?.sha256 !== enteredLate.evidence.sha256) return refuse('PAPER_UNKNOWN', groundOf(of));
  if (facts.paper.files === 0) return refuse('EVIDENCE_MISSING', groundOf(of));
  return secondPersonProblem(of, enteredLate);
}

function secondPersonProblem(of: Case, { second }: LateEntry): Refused | null {
  const found = of.facts.roster.holders.find(({ membership }) => membership === second);
  if (found === undefined) return refuse('LATE_ENTRY_NEEDS_PROOF', groundOf(of));
  return found.person === of.holder.person ? refuse('SECOND_PERSON_IS_FIRST', groundOf(of)) : null;
}

function factEvent({ facts, key, actor }: Case, deed: FactDeed): Event {
  const { fact, place, happenedAt, photo, enteredLate } = deed;
  return {
    kind: 'factRecorded',
    at: facts.now,
    step: key,
    fact,
    ...(place === undefined ? {} : { place }),
    happenedAt,
    actor,
    ...(photo === undefined ? {} : { photo }),
    ...(enteredLate === undefined ? {} : { enteredLate }),
  };
}

/** The last of a step's facts ends it. */
function mark({ facts, key, rule, step }: Case, { fact, happenedAt }: FactDeed): readonly Event[] {
  const wanted = rule.way === 'record' ? rule.facts : [];
  const seen = new Set<string>([fact, ...(step?.marks.map((entry) => entry.mark) ?? [])]);
  if (!wanted.every((code) => seen.has(code))) return [];
  return [{ kind: 'done', at: facts.now, step: key, happenedAt, standing: 'inTime' }];
}
