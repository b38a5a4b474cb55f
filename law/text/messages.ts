import { type CalendarDate } from '../calendarDate';
import { type MessageCode } from '../event';
import { MESSAGES_EN } from './en/messages';
import { type Words } from './words';
import { MESSAGES_ZH } from './zh/messages';

/** What a message speaks of. What is null is left out of the sentence. */
export interface MessageAbout {
  /** Title of the step; null only for `timetablePublished`. */
  readonly step: Words | null;
  /** Title of the district; null for the election's own steps. */
  readonly district: string | null;
  /**
   * The day meant: last day of the step (`opens`, `dueSoon`, `askPosted`, `notReported`, `missed`, `choice`), limit of the
   * stage (`stageDue`, `stageWaiting`, `stageEscalated`), posting day (`decided`), election day (`timetablePublished`).
   */
  readonly on: CalendarDate | null;
  /** Whole days from the message to `on`; `dueSoon` alone uses it. */
  readonly days: number | null;
  /** Name of the body that has to act or has acted. */
  readonly body: string | null;
}

/** The message as it is shown and sent. `notReported` never says 逾期: nobody has confirmed it yet. */
export function messageText(code: MessageCode, about: MessageAbout): Words {
  return { zh: MESSAGES_ZH[code](about), en: MESSAGES_EN[code](about) };
}
