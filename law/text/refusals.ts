import { type RefusalCode, type RefusalDetails } from '../refusal';
import { REFUSALS_EN } from './en/refusals';
import { type Words } from './words';
import { REFUSALS_ZH } from './zh/refusals';

/** What stands in the way, and in `next` what to do about it. */
export interface RefusalText extends Words {
  readonly next: Words;
}

/**
 * The words of a refusal. Details that a sentence shows when they are there: `post` (the actor's title), `level` (who has
 * to act), `step` (its code), `from`, `paper` (a `PaperKind`), `candidates`, `seats`, `least`, `most`, `preliminary`,
 * `postOn`, `limitOn`, `publishedOn`, `earliestElectionDay`, `place`, `happenedAt`, `fact`, `line` and `problem` of a tally.
 * Days are `CalendarDate`, `happenedAt` is `OfficialAt`.
 */
export function refusalText(code: RefusalCode, details: RefusalDetails): RefusalText {
  const [zh, en] = [REFUSALS_ZH[code], REFUSALS_EN[code]];
  return {
    zh: zh.says(details),
    en: en.says(details),
    next: { zh: zh.next(details), en: en.next(details) },
  };
}
