import { type RefusalCode } from '../../refusal';
import { LIST_REFUSALS_EN } from './listRefusals';
import { PAPER_REFUSALS_EN } from './paperRefusals';
import { POSTING_REFUSALS_EN } from './postingRefusals';
import { PERSON_REFUSALS_EN } from './personRefusals';
import { type RefusalSentences } from '../words';

export const REFUSALS_EN: Readonly<Record<RefusalCode, RefusalSentences>> = {
  ...PERSON_REFUSALS_EN,
  ...PAPER_REFUSALS_EN,
  ...LIST_REFUSALS_EN,
  ...POSTING_REFUSALS_EN,
};
