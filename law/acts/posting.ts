import { leadsAt, personsOf } from '../audience';
import { type CalendarDate, daysBetween } from '../calendarDate';
import { type CandidateList } from '../candidateList';
import { earliestElectionDay } from '../countingDays';
import { type Event } from '../event';
import { lawfulOn } from '../limitAt';
import { dayOf, laterOf } from '../officialAt';
import { type OpenChoice } from '../state';
import { type Case } from './case';
import { type FactDeed } from './recordFact';

/** What follows a posting: with the last place the list is published, on the day of that place. */
export function posting(of: Case, deed: FactDeed): readonly Event[] {
  const { step, facts, key, row } = of;
  if (step?.life !== 'decided') return [];
  const hanging = [...step.places.map(({ place }) => place), deed.place];
  if (!step.toPost.every((place) => hanging.includes(place))) return [];
  const happenedAt = step.places.reduce((last, entry) => laterOf(last, entry.happenedAt), deed.happenedAt);
  const publishedOn = dayOf(happenedAt);
  const late = row !== null && publishedOn > row.publishedOn;
  const done: Event = {
    kind: 'done',
    at: facts.now,
    step: key,
    happenedAt,
    standing: late ? 'late' : 'inTime',
  };
  const list = listAfter(of, publishedOn);
  return [
    done,
    ...(list === null ? [] : [{ kind: 'listChanged', at: facts.now, list } as const]),
    ...choiceAfter(of, publishedOn),
  ];
}

function listAfter({ key, step }: Case, publishedOn: CalendarDate): CandidateList | null {
  const names = step?.life === 'decided' ? step.list : [];
  if (key.code === 'preliminaryList') return { stage: 'preliminary', nominees: names, publishedOn };
  return key.code === 'formalList' ? { stage: 'formal', candidates: names, publishedOn } : null;
}

/** A list hung after its lawful day: the committee is asked whether to move election day, and told the earliest that cures. */
function choiceAfter({ row, facts, key }: Case, happenedOn: CalendarDate): readonly Event[] {
  const { plan, roster } = facts;
  const limitOn = row === null || plan === null ? null : lawfulOn(row, plan);
  if (limitOn === null || plan === null || row?.ifMissed !== 'moveElectionDay' || happenedOn <= limitOn)
    return [];
  const days = daysBetween(limitOn, plan.electionDay);
  const choice: OpenChoice = {
    step: key,
    limitOn,
    happenedOn,
    earliestElectionDay: earliestElectionDay(happenedOn, days, 'common'),
  };
  const to = personsOf([...leadsAt(roster, 'electionCommittee'), ...leadsAt(roster, 'electionOffice')]);
  return [{ kind: 'choiceOpened', at: facts.now, choice, notices: [{ message: 'choice', to }] }];
}
