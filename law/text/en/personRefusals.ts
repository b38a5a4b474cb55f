import { type RefusalCode, type RefusalDetails } from '../../refusal';
import { monthDayEn } from '../days';
import { levelOrName } from '../levels';
import { rowOrName } from '../rows';
import { given, type RefusalSentences } from '../words';

/** “ (as community lead)” */
function as(details: RefusalDetails): string {
  return given(details, 'post', (title) => ` (as ${title})`);
}

/** Who may act, and whether the step is there to act on. */
export const PERSON_REFUSALS_EN = {
  NOT_IN_OFFICE: {
    says: () => 'Your term in the chosen post has not begun or has ended.',
    next: () =>
      'Act in a post you hold today; if the record is wrong, the body that appointed you corrects it.',
  },
  NOT_YOUR_BODY: {
    says: (details) =>
      `This is not for your body to do${as(details)}${given(details, 'level', (level) => `; it is for the ${levelOrName(level).en}`)}.`,
    next: () => 'Tell the body concerned; its officer or responsible lead has to act.',
  },
  NOT_YOUR_POST: {
    says: (details) => `Your post does not cover this${as(details)}.`,
    next: () =>
      'Leave it to the people of your body who are charged with it, or have the appointing body change the posts.',
  },
  OWN_SUBMISSION: {
    says: () => 'Whoever handed in, filled in or changed a paper may not check or decide it.',
    next: () => 'Another lead of the same body has to act; where there is none, the next body up.',
  },
  STEP_SETTLED: {
    says: () => 'This step is settled.',
    next: () => 'See its history; a correction goes through the election committee.',
  },
  STEP_NOT_IN_PLAN: {
    says: (details) =>
      `The published timetable has no such step${given(details, 'step', (code) => `: “${rowOrName(code).en}”`)}.`,
    next: () => 'Check the step; if it is needed, the election office has the timetable changed.',
  },
  PRECEDING_STEP_OPEN: {
    says: (details) =>
      `An earlier step${given(details, 'step', (code) => `, “${rowOrName(code).en}”,`)} is not finished yet.`,
    next: (details) =>
      `Finish ${given(details, 'step', (code) => `“${rowOrName(code).en}”`) || 'the earlier step'} first.`,
  },
  TOO_EARLY: {
    says: (details) =>
      `This step may not be taken yet${given(details, 'from', (day) => `; it begins on ${monthDayEn(day)}`)}.`,
    next: (details) =>
      `Come back ${given(details, 'from', (day) => `on ${monthDayEn(day)}`) || 'once what the rules put before it (such as the published roll) is done'}.`,
  },
  DISTRICT_CLOSED: {
    says: () => 'The election here is finished; nothing more can be done.',
    next: () => 'Turn to the election office with what is left over.',
  },
  ACT_TOO_OLD: {
    says: () => 'This came in more than 15 minutes after it was sent and was not acted on.',
    next: () => 'Reload, look at how things stand now, and send it again.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
