import { type RefusalCode } from '../../refusal';
import { dayEn, instantEn, monthDayEn } from '../days';
import { factOrName } from '../facts';
import { given, type RefusalSentences } from '../words';

/** Posting days, and facts entered. */
export const POSTING_REFUSALS_EN = {
  POSTING_DAY_TOO_LATE: {
    says: (details) =>
      `The chosen posting day${given(details, 'postOn', (day) => `, ${monthDayEn(day)},`)} lies after the last lawful day` +
      `${given(details, 'limitOn', (day) => `, ${monthDayEn(day)}`)}.`,
    next: (details) =>
      `Choose ${given(details, 'limitOn', monthDayEn) || 'the last lawful day'} or a day before it; if that is no longer possible, ` +
      `the election committee considers another election day${given(details, 'earliestElectionDay', (day) => `, ${dayEn(day)} at the earliest`)}.`,
  },
  POSTING_DAY_PAST: {
    says: (details) =>
      `The chosen posting day${given(details, 'postOn', (day) => `, ${monthDayEn(day)},`)} has passed.`,
    next: () => 'Choose today or a later day, not after the last lawful day.',
  },
  NOT_A_PUBLICATION: {
    says: () => 'Nothing is posted in this step, so it takes no posting day and no posting.',
    next: () => 'Leave the posting out and send again.',
  },
  FACT_NOT_EXPECTED: {
    says: (details) =>
      `This step does not record ${given(details, 'fact', (fact) => `“${factOrName(fact).en}”`) || 'such a fact'} now.`,
    next: () => 'Check the step and record what the page offers.',
  },
  PLACE_UNKNOWN: {
    says: (details) =>
      `${given(details, 'place', (place) => `“${place}”`) || 'This'} is not a posting place of the district.`,
    next: () => "Choose one of the district's places; the election office changes them.",
  },
  FACT_IN_FUTURE: {
    says: (details) =>
      `The time given${given(details, 'happenedAt', (at) => `, ${instantEn(at)},`)} lies in the future.`,
    next: () => 'Check the time; record it once it has happened.',
  },
  LATE_ENTRY_NEEDS_PROOF: {
    says: () => 'The limit has passed: this entry needs a reason, a photograph or scan, and a second person.',
    next: () => 'Add what is missing; whether it was in time depends on when it happened.',
  },
  SECOND_PERSON_IS_FIRST: {
    says: () => 'The second person is the one who enters.',
    next: () => 'Somebody else who knows of it has to confirm.',
  },
  ASKED_TOO_EARLY: {
    says: (details) =>
      `The last lawful day${given(details, 'publishedOn', (day) => `, ${monthDayEn(day)},`)} has not come yet.`,
    next: () => 'Have the list posted; if it does not hang on that day, confirm it then.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
