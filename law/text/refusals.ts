import { type RefusalCode, type RefusalDetails } from '../refusal';
import { REFUSALS_EN } from './en/refusals';
import { type Words } from './words';
import { REFUSALS_ZH } from './zh/refusals';

/** What stands in the way, and in `next` what to do about it. */
export interface RefusalText extends Words {
  readonly next: Words;
}

/**
 * The words of a refusal. Details that a sentence can show (days as `CalendarDate` or `OfficialAt`):
 * `level` or `body`, `posts` (comma-joined), `from`, `step` (title), `paper` (a `PaperKind`), `count`, `seats`, `least`, `most`,
 * `name`, `postOn`, `limitOn`, `earliestElectionDay`, `place`, `happenedAt`, `problems` (tally problems, comma-joined).
 * Every sentence stands without them, too.
 */
export function refusalText(code: RefusalCode, details: RefusalDetails): RefusalText {
  const [zh, en] = [REFUSALS_ZH[code], REFUSALS_EN[code]];
  return {
    zh: zh.says(details),
    en: en.says(details),
    next: { zh: zh.next(details), en: en.next(details) },
  };
}
