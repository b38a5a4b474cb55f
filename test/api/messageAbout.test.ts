import { messageAbout, type Told } from '../../api/reading/messageAbout';
import { calendarDate } from '../../law/calendarDate';
import { type Event } from '../../law/event';
import { id } from '../../law/id';
import { hour, officialAt } from '../../law/officialAt';
import { type StepCode } from '../../law/stepCode';
import { makeDatedRow } from '../make';

const at = officialAt('2011-12-05T08:30:00.000+08:00');
const limit = (
  stage: number,
  day: string,
): { stage: number; on: ReturnType<typeof calendarDate>; hour: ReturnType<typeof hour> } => ({
  ...{ stage, on: calendarDate(day), hour: hour('17:00') },
});
/** P−3, P−2, P−1 of the roll that hangs on 8 December. */
const ROLL = makeDatedRow({
  chain: [limit(0, '2011-12-05'), limit(1, '2011-12-06'), limit(2, '2011-12-07')],
});

function rung(name: string, code: StepCode = 'voterRoll'): Event {
  return { kind: 'rungReached', at, step: { code, round: 1 }, rung: id(name), revision: 1 };
}

function about(told: Partial<Told>): ReturnType<typeof messageAbout> {
  return messageAbout({
    ...{ code: 'stageDue', event: rung('stage1-1'), row: ROLL, electionDay: calendarDate('2011-12-28') },
    ...{ district: '第七选区', bodyOf: (level) => level },
    ...told,
  });
}

describe('a message', () => {
  it('about a stage names the body of that stage and its own limit', () => {
    expect(about({})).toMatchObject({ on: '2011-12-06', days: 1, body: 'street', district: '第七选区' });
    expect(about({ event: rung('stage2+1'), code: 'stageEscalated' })).toMatchObject({
      ...{ on: '2011-12-07', body: 'electionCommittee' },
    });
  });

  it('about a day that ends at 24:00 names that day, not the next', () => {
    const row = makeDatedRow({ code: 'voting', publishedOn: calendarDate('2011-12-28') });
    expect(about({ event: rung('stage0-1', 'voting'), row })).toMatchObject({
      on: '2011-12-28',
      body: 'workingGroup',
    });
  });

  it('about the posting names the day of posting and how many days are left', () => {
    expect(about({ code: 'dueSoon', event: rung('limit-3') })).toMatchObject({
      ...{ on: '2011-12-08', days: 3, body: null },
    });
  });

  it('about a new timetable names election day', () => {
    const event: Event = { kind: 'planAdopted', at, revision: 1, rearmed: [] };
    expect(about({ code: 'timetablePublished', event, row: null })).toMatchObject({
      step: null,
      on: '2011-12-28',
    });
  });
});
