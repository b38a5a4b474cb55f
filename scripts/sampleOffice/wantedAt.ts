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

/** How long before its limit a step is handled, in hours: from, to. */
const BEFORE: Partial<Record<StepCode, readonly [number, number]>> = {
  electionDayFixed: [8, 12], // the draft lies ready on the morning of the meeting
  registration: [87, 110], // over in time for the summary sheet, which is due three days before the roll
  nomination: [0.4, 1.5], // nominations close at noon of the posting day
  preliminaryList: [0.3, 0.8],
  correctionRoll: [0.3, 0.8],
  votingPreparation: [1, 3],
  voting: [16, 16],
  firstSession: [150, 200],
};
const A_DAY_OR_SO: readonly [number, number] = [3, 22];

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
  const [least, most] = BEFORE[code] ?? A_DAY_OR_SO;
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
