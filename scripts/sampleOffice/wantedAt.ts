import { addDays, type CalendarDate } from '../../law/calendarDate';
import {
  atHour,
  dayOf,
  fromOfficialMs,
  hourOf,
  type OfficialAt,
  officialAt,
  officialMs,
} from '../../law/officialAt';
import { type StepCode } from '../../law/stepCode';
import { type TaskAnswer } from './answers';
import { type Cast } from './cast';
import { seeded } from './seeded';

const HOUR_MS = 3_600_000;
const [OPENS, SHUTS] = ['08:30', '17:30'];

type Hours = readonly [least: number, most: number];
const A_DAY_OR_SO: Hours = [3, 22];

/**
 * How long before its limit a task is done, in hours, where that is not a day or so. A list whose hours lie within
 * its posting day goes round in the morning: the sample's clock may run an hour in a second.
 */
const BEFORE: Partial<Record<StepCode, Partial<Record<TaskAnswer['act'], Hours>>>> = {
  registration: { report: [87, 110] }, // over in time for the summary sheet, due three days before the roll
  nomination: { report: [18, 22] },
  preliminaryList: { handIn: [4, 4.5], check: [4.2, 4.8], decide: [4.5, 5] },
  correctionRoll: { handIn: [20, 25], check: [18, 20], decide: [3, 3.5] },
  votingPreparation: { handIn: [1, 3], check: [1, 3], decide: [1, 3] },
  voting: { report: [12.8, 12.9] }, // stations close at 11:00
  firstSession: { report: [150, 200] },
};

/** On the evening of election day everything is done as soon as it can be. */
const AT_ONCE: readonly StepCode[] = ['count', 'result'];

/**
 * When the person would do it of their own accord, the same for the same seed; null: as soon as it is seen.
 */
export function wantedAt(task: TaskAnswer, seed: string, cast: Cast): OfficialAt | null {
  if (task.dueAt === null || AT_ONCE.includes(task.step.code)) return null;
  const due = officialAt(task.dueAt);
  if (task.act === 'post' || task.act === 'answerPosted') return postedAt(task, lastDayOf(due), cast);
  const { code } = task.step;
  const [least, most] = BEFORE[code]?.[task.act] ?? A_DAY_OR_SO;
  const hours = least + (most - least) * seeded(seed, `${task.process}|${code}|${task.act}`);
  const wish = fromOfficialMs(officialMs(due) - hours * HOUR_MS);
  return code === 'voting' ? wish : inOfficeHours(wish);
}

/** On the morning of the posting day, or as soon as it is decided. */
function postedAt(task: TaskAnswer, on: CalendarDate, cast: Cast): OfficialAt {
  const code = task.district?.code;
  if (task.step.code === 'voterRoll') {
    if (code === cast.late)
      return task.act === 'post' ? atHour(addDays(on, 1), '09:20') : atHour(on, '18:00');
    if (code === cast.silent) return atHour(addDays(on, 1), '16:10');
  }
  return atHour(on, '08:40');
}

/** The day that the limit belongs to: 24:00 is written as 00:00 of the next. */
export function lastDayOf(due: OfficialAt): CalendarDate {
  return hourOf(due) === '00:00' ? addDays(dayOf(due), -1) : dayOf(due);
}

function inOfficeHours(at: OfficialAt): OfficialAt {
  if (hourOf(at) < OPENS) return atHour(addDays(dayOf(at), -1), SHUTS);
  return hourOf(at) > SHUTS ? atHour(dayOf(at), SHUTS) : at;
}
