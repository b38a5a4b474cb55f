import { type Holder, type Level, type Post, type Roster, rosterOn } from '../../law/body';
import { calendarDate } from '../../law/calendarDate';
import { type Deed, type LateEntry } from '../../law/deed';
import { type Event } from '../../law/event';
import { type Facts } from '../../law/facts';
import { id, type NomineeId } from '../../law/id';
import { atHour, type OfficialAt } from '../../law/officialAt';
import { type Nominee, type Paper, type PaperContent, type Tally } from '../../law/paper';
import { type Plan } from '../../law/plan';
import { chongqing } from '../../law/provinces/chongqing';
import { type Ruling } from '../../law/refusal';
import { newDistrict, type State } from '../../law/state';
import { type DistrictStep, type StepKey } from '../../law/stepCode';
import { timetable } from '../../law/timetable';
import { turn } from '../../law/turn';
import { PLAN_B } from '../../law/workPlans/planB';

export const RULES = chongqing(2010);

/** Plan B's timetable for 2011-12-28, as its committee published it. */
export const PLAN: Plan = timetable({
  rules: RULES,
  workPlan: PLAN_B,
  electionDay: calendarDate('2011-12-28'),
  countMode: 'common',
  group: id('2011-jiulongpo'),
  revision: 1,
});

function holder(name: string, level: Level, post: Post): Holder {
  const from = calendarDate('2011-09-01');
  return {
    membership: id(`m-${name}`),
    person: id(name),
    name,
    body: id(level),
    level,
    post,
    title: name,
    from,
    to: null,
  };
}

/** One person in each post that rules or reports; 周 also sits on the street, to try ruling on one's own paper. */
const HOLDERS: readonly Holder[] = [
  { ...holder('前经办人钱', 'workingGroup', 'officer'), to: calendarDate('2011-11-30') },
  holder('经办人周', 'workingGroup', 'officer'),
  holder('工作组长吴', 'workingGroup', 'lead'),
  holder('片长郑', 'workingGroup', 'areaLeader'),
  holder('社区书记王', 'communityGroup', 'lead'),
  holder('街道主任冯', 'street', 'lead'),
  holder('街道副主任陈', 'street', 'lead'),
  { ...holder('周在街道', 'street', 'officer'), person: id('经办人周') },
  holder('选举办褚', 'electionOffice', 'officer'),
  holder('选举办主任卫', 'electionOffice', 'lead'),
  holder('选委会主任蒋', 'electionCommittee', 'lead'),
  holder('选委会副主任沈', 'electionCommittee', 'lead'),
  holder('常委会主任韩', 'standingCommittee', 'lead'),
];

export const ROSTER: Roster = rosterOn(calendarDate('2011-12-05'), HOLDERS);

export const PLACES = ['一组', '二组', '三组'] as const;

export function step(code: DistrictStep): StepKey {
  return { code, round: 1 };
}

/** '12-05 09:00' of 2011; '2012-…' is written in full. */
export function at(text: string): OfficialAt {
  const [day = '', time = '00:00'] = (text.length > 11 ? text : `2011-${text}`).split(' ');
  return atHour(calendarDate(day), time);
}

/** One nominee for each character. */
export function nominees(list: string): readonly Nominee[] {
  return Array.from(list, (name) => ({
    id: id(name),
    name,
    sex: '女',
    nationality: '汉族',
    born: '1970-03',
    party: '群众',
    education: '大专',
    post: '居民',
    nominatedBy: { by: 'voters', signatures: 10 },
  }));
}

export const names = (list: string): readonly NomineeId[] => Array.from(list, (name) => id<'Nominee'>(name));

export function tally(votes: Readonly<Record<string, number>>, figures: Partial<Tally> = {}): PaperContent {
  const lines = Object.entries(votes).map(([name, count]) => ({
    nominee: id<'Nominee'>(name),
    votes: count,
  }));
  const typed: Tally = {
    voters: 3000,
    participants: 2700,
    ballots: 2698,
    voidBallots: 8,
    votes: lines,
    ...figures,
  };
  return { kind: 'tally', tally: typed, again: typed };
}

function namedPaper(deed: Deed): string | undefined {
  if (deed.kind === 'submit') return deed.paper.paperId;
  return deed.kind === 'fact' ? deed.enteredLate?.evidence.paperId : undefined;
}

/** One district under way: acts at instants, and everything that was recorded. */
export class District {
  state: State;
  readonly log: Event[] = [];
  private readonly papers = new Map<string, Paper>();
  private count = 0;

  constructor(
    readonly plan: Plan = PLAN,
    seats = 3,
  ) {
    this.state = newDistrict(at('10-25 09:00'), seats);
    this.until('10-25 09:00'); // adopts the timetable that the committee has just published
  }

  facts(now: OfficialAt, deed: Deed | null): Facts {
    const waiting = deed === null ? undefined : this.state.steps.find(({ code }) => code === deed.step.code);
    const shown = waiting !== undefined && 'paper' in waiting ? waiting.paper?.paperId : undefined;
    const wanted = deed === null ? undefined : (namedPaper(deed) ?? shown);
    const paper = wanted === undefined ? null : (this.papers.get(wanted) ?? null);
    return {
      now,
      plan: this.plan,
      rules: RULES,
      roster: ROSTER,
      office: { quietFrom: '21:00', quietTo: '08:00' },
      paper,
      places: PLACES,
    };
  }

  /** Time alone, up to the instant. */
  until(text: string): readonly Event[] {
    return this.take(at(text), null).events;
  }

  act(text: string, who: string, deed: Deed): Ruling {
    return this.take(at(text), { deed, who }).ruling;
  }

  /** Writes a paper with one file and hands it in. */
  submit(text: string, code: DistrictStep, content: PaperContent, who = '经办人周'): Ruling {
    return this.act(text, who, { kind: 'submit', step: step(code), paper: this.write(content, who) });
  }

  write(content: PaperContent, who = '经办人周', files = 1): Paper {
    this.count += 1;
    const name = `p${String(this.count)}`;
    const paper: Paper = {
      paperId: id(name),
      sha256: id(`sha-${name}`),
      content,
      files,
      editedBy: [id(who)],
    };
    this.papers.set(name, paper);
    return paper;
  }

  agree(text: string, code: DistrictStep, who: string, shown?: string): Ruling {
    return this.act(text, who, { kind: 'agree', step: step(code), shown: id(shown ?? this.shown(code)) });
  }

  giveBack(text: string, code: DistrictStep, who: string, shown?: string): Ruling {
    const comments = [{ item: '二组', text: '人数与分册不符' }];
    return this.act(text, who, {
      kind: 'return',
      step: step(code),
      shown: id(shown ?? this.shown(code)),
      comments,
    });
  }

  post(
    text: string,
    code: DistrictStep,
    place: string,
    late?: { happened: string } & Partial<LateEntry>,
  ): Ruling {
    const { happened = text, ...entry } = late ?? {};
    const proof = {
      reason: '停电',
      evidence: this.write({ kind: 'note', text: '停电通知' }),
      second: id<'Membership'>('m-工作组长吴'),
    };
    const enteredLate = late === undefined ? {} : { enteredLate: { ...proof, ...entry } };
    return this.act(text, '经办人周', {
      kind: 'fact',
      step: step(code),
      fact: 'posted',
      place,
      happenedAt: at(happened),
      photo: { paperId: id('photo'), sha256: id('sha-photo') },
      ...enteredLate,
    });
  }

  report(text: string, code: DistrictStep, fact: 'carriedOut' | 'opened' | 'closed' = 'carriedOut'): Ruling {
    return this.act(text, '经办人周', { kind: 'fact', step: step(code), fact, happenedAt: at(text) });
  }

  postEverywhere(text: string, code: DistrictStep): void {
    for (const place of PLACES) this.post(text, code, place);
  }

  life(code: DistrictStep): string {
    return this.state.steps.find((entry) => entry.code === code)?.life ?? 'waiting';
  }

  standing(code: DistrictStep): string {
    return this.state.steps.find((entry) => entry.code === code)?.standing ?? 'inTime';
  }

  shown(code: DistrictStep): string {
    const found = this.state.steps.find((entry) => entry.code === code);
    return found !== undefined && 'paper' in found && found.paper !== null ? found.paper.sha256 : 'none';
  }

  private take(
    now: OfficialAt,
    act: { deed: Deed; who: string } | null,
  ): { events: readonly Event[]; ruling: Ruling } {
    const actor = { membership: id<'Membership'>(`m-${act?.who ?? ''}`) };
    const turned = turn({
      state: this.state,
      now,
      facts: (instant) => this.facts(instant, act?.deed ?? null),
      act: act === null ? null : { deed: act.deed, actor, at: now, tooOld: false },
    });
    this.state = turned.state;
    this.log.push(...turned.events);
    return { events: turned.events, ruling: turned.ruling ?? { allowed: true, events: [] } };
  }
}

/** 'recorded', 'already', or the refusal's code. */
export function said(ruling: Ruling): string {
  if (!ruling.allowed) return ruling.code;
  return ruling.events.length === 0 ? 'already' : 'recorded';
}

/** Reminders as a calendar: 'MM-DD HH:mm message → who'. */
export function calendarOf(events: readonly Event[], code?: DistrictStep): readonly string[] {
  return events.flatMap((event) => {
    if (code !== undefined && (!('step' in event) || event.step.code !== code)) return [];
    return (event.notices ?? []).map(
      ({ message, to }) => `${event.at.slice(5, 16).replace('T', ' ')} ${message} → ${to.join('、')}`,
    );
  });
}
