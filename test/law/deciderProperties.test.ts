import fc from 'fast-check';
import { apply } from '../../law/apply';
import { addDays, calendarDate } from '../../law/calendarDate';
import { due } from '../../law/due';
import { nextWake } from '../../law/nextWake';
import { atHour } from '../../law/officialAt';
import { newDistrict } from '../../law/state';
import { type DistrictStep } from '../../law/stepCode';
import { at, District, names, nominees, PLACES } from './district7';

const STEPS = [
  'registration',
  'voterRoll',
  'nomination',
  'preliminaryList',
  'consultation',
  'formalList',
] as const satisfies readonly DistrictStep[];
const PEOPLE = [
  '经办人周',
  '工作组长吴',
  '片长郑',
  '街道主任冯',
  '街道副主任陈',
  '周在街道',
  '选委会主任蒋',
  '常委会主任韩',
];

const CONTENT = {
  registration: { kind: 'note', text: '' },
  nomination: { kind: 'note', text: '' },
  voterRoll: { kind: 'rollSummary', groups: [] },
  preliminaryList: { kind: 'nominees', nominees: nominees('甲乙丙丁') },
  consultation: { kind: 'consultation', rounds: [], agreed: true, opinion: '' },
  formalList: { kind: 'formalList', candidates: names('甲乙丙丁') },
} as const;

type Move = readonly [
  'submit' | 'agree' | 'return' | 'post' | 'report' | 'notPosted' | 'wait',
  DistrictStep & keyof typeof CONTENT,
  string,
  number,
];

const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom('submit', 'agree', 'return', 'post', 'report', 'notPosted', 'wait'),
  fc.constantFrom(...STEPS),
  fc.constantFrom(...PEOPLE),
  fc.integer({ min: 0, max: 40 }), // hours that pass before it
);

function play(moves: readonly Move[]): District {
  const district = new District();
  let hours = 24 * 38; // 12-02, shortly before the roll
  for (const [kind, code, who, pause] of moves) {
    hours += pause;
    const day = addDays(calendarDate('2011-10-25'), Math.floor(hours / 24)).slice(5);
    const when = `${day} ${String(hours % 24).padStart(2, '0')}:00`;
    const text = hours >= 24 * 68 ? '12-31 23:00' : when;
    if (kind === 'wait') district.until(text);
    else if (kind === 'submit') district.submit(text, code, CONTENT[code], who);
    else if (kind === 'agree') district.agree(text, code, who);
    else if (kind === 'return') district.giveBack(text, code, who);
    else if (kind === 'report') district.report(text, code);
    else if (kind === 'notPosted') district.act(text, who, { kind: 'notPosted', step: { code, round: 1 } });
    else district.post(text, code, PLACES[pause % PLACES.length] ?? '一组', { happened: text });
  }
  return district;
}

const life = fc.array(move, { maxLength: 30 }).map(play);

/** A paper in other hands owes the reminders of its stages anew. */
function forgetStages(seen: Set<string>, code: string): void {
  for (const key of [...seen]) if (key.startsWith(`${code} stage`)) seen.delete(key);
}

// A whole life of thirty acts is long; forty of them for each property keep the suite in seconds.
fc.configureGlobal({ numRuns: 40 });

describe('whatever people do, in whatever order', () => {
  it('the state is the fold of the log', () => {
    fc.assert(
      fc.property(life, ({ log, state }) => {
        expect(log.reduce(apply, newDistrict(at('10-25 09:00'), 3))).toEqual(state);
      }),
    );
  });

  it('time brings nothing twice at one instant, and what it brings next lies ahead', () => {
    fc.assert(
      fc.property(life, (district) => {
        const facts = district.facts(district.state.lastAt, null);
        expect(due(district.state, facts)).toEqual([]);
        const wake = nextWake(district.state, facts);
        expect(wake === null || wake > district.state.lastAt).toBe(true);
      }),
    );
  });

  it('time alone never hands in, passes on, decides or ends a step', () => {
    fc.assert(
      fc.property(life, (district) => {
        const kinds = new Set(district.until('12-31 23:30').map(({ kind }) => kind));
        for (const kind of [
          'submitted',
          'passedOn',
          'decided',
          'done',
          'skipped',
          'factRecorded',
          'closed',
        ] as const) {
          expect(kinds).not.toContain(kind);
        }
      }),
    );
  });

  it('no list hangs that was not decided, nothing is decided by its submitter, no formal list comes before the roll', () => {
    fc.assert(
      fc.property(life, ({ log, state }) => {
        for (const event of log) {
          if (event.kind !== 'decided') continue;
          const before = log.slice(0, log.indexOf(event));
          const submitted = before
            .filter((entry) => entry.kind === 'submitted')
            .filter(({ step }) => step.code === event.step.code)
            .at(-1);
          expect(submitted?.actor.membership).not.toBe(event.actor.membership);
        }
        const done = new Set(state.steps.filter((step) => step.life === 'done').map((step) => step.code));
        if (done.has('formalList')) expect(done.has('voterRoll')).toBe(true);
      }),
    );
  });

  it('every reminder of a step goes out once for each time it was armed', () => {
    fc.assert(
      fc.property(life, ({ log }) => {
        const seen = new Set<string>();
        for (const event of log) {
          if ('step' in event && ['submitted', 'passedOn', 'returned'].includes(event.kind))
            forgetStages(seen, event.step.code);
          if (event.kind !== 'rungReached') continue;
          const key = `${event.step.code} ${event.rung}`;
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }),
    );
  });

  it('a plan adopted twice is adopted once', () => {
    const district = new District();
    district.until('10-26 09:00');
    expect(district.log.filter(({ kind }) => kind === 'planAdopted')).toHaveLength(1);
    expect(due(district.state, district.facts(atHour(calendarDate('2011-10-26'), '09:00'), null))).toEqual(
      [],
    );
  });
});
