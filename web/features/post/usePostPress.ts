import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Deed, type LateEntry } from '../../../law/deed';
import { type MembershipId } from '../../../law/id';
import { type OfficialAt } from '../../../law/officialAt';
import { NoAnswer, ProblemError } from '../../ask/request';
import { useWords } from '../../text/language';
import { useStepWork } from '../step/stepWork';
import { type LateEntryFields } from './useLateEntry';

export interface Happening {
  readonly place: string;
  readonly happenedAt: OfficialAt;
}

interface PostingOf {
  readonly as: MembershipId;
  readonly late: LateEntryFields;
}

export interface PostPress {
  readonly trouble: string | null;
  /** Records one after the other and stops at the first that is not recorded; answers how many were. */
  readonly press: (happenings: readonly Happening[]) => Promise<number>;
}

/** Records postings; one act each, so that a place that is refused keeps none of the others back. */
export function usePostPress({ as, late }: PostingOf): PostPress {
  const { t } = useTranslation();
  const words = useWords();
  const { step, press } = useStepWork();
  const [trouble, setTrouble] = useState<string | null>(null);
  const proof = async (): Promise<LateEntry | 'failed' | null> => {
    try {
      return await late.prepare();
    } catch (failure) {
      if (failure instanceof ProblemError) setTrouble(words(failure.problem));
      else if (failure instanceof NoAnswer) setTrouble(t('act.uploadFailed'));
      else throw failure;
      return 'failed';
    }
  };
  const pressAll = async (happenings: readonly Happening[]): Promise<number> => {
    setTrouble(late.complete ? null : t('post.lateMissing'));
    const enteredLate = late.complete ? await proof() : 'failed';
    if (enteredLate === 'failed') return 0;
    let recorded = 0;
    for (const happening of happenings) {
      const deed: Deed = {
        kind: 'fact',
        step: step.step,
        fact: 'posted',
        ...happening,
        ...(enteredLate && { enteredLate }),
      };
      const outcome = await press(as, deed, happening !== happenings.at(-1));
      if (outcome.status !== 'recorded') break;
      recorded += 1;
    }
    return recorded;
  };
  return { trouble, press: pressAll };
}
