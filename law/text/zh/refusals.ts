import { type RefusalCode } from '../../refusal';
import { LIST_REFUSALS_ZH } from './listRefusals';
import { PAPER_REFUSALS_ZH } from './paperRefusals';
import { POSTING_REFUSALS_ZH } from './postingRefusals';
import { PERSON_REFUSALS_ZH } from './personRefusals';
import { type RefusalSentences } from '../words';

export const REFUSALS_ZH: Readonly<Record<RefusalCode, RefusalSentences>> = {
  ...PERSON_REFUSALS_ZH,
  ...PAPER_REFUSALS_ZH,
  ...LIST_REFUSALS_ZH,
  ...POSTING_REFUSALS_ZH,
};
