import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Deed, type LateEntry } from '../../../law/deed';
import { type MembershipId } from '../../../law/id';
import { type OfficialAt } from '../../../law/officialAt';
import { NoAnswer, ProblemError } from '../../ask/request';
import { useWords } from '../../text/language';
import { useStepWork } from '../step/stepWork';
import { type LateEntryFields } from './useLateEntry';
import { type Photos } from './usePhotos';

export interface Happening {
  readonly place: string;
  readonly happenedAt: OfficialAt;
}

interface PostingOf {
  readonly as: MembershipId;
  readonly late: LateEntryFields;
  readonly photos: Pick<Photos, 'store'>;
}

export interface PostPress {
  readonly trouble: string | null;
  /** Files or acts are on their way. */
  readonly sending: boolean;
  /** Records one after the other and stops at the first that is not recorded; answers how many were. */
  readonly press: (happenings: readonly Happening[]) => Promise<number>;
}

/** Records postings; one act each, so that a place that is refused keeps none of the others back. */
export function usePostPress({ as, late, photos }: PostingOf): PostPress {
  const { t } = useTranslation();
  const words = useWords();
  const { step, press } = useStepWork();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const deedOf = async (happening: Happening, enteredLate: LateEntry | null): Promise<Deed> => {
    const photo = await photos.store(happening.place, t('post.photoPaper'));
    const optional = { ...(photo && { photo }), ...(enteredLate && { enteredLate }) };
    return { kind: 'fact', step: step.step, fact: 'posted', ...happening, ...optional };
  };
  const recordAll = async (happenings: readonly Happening[]): Promise<number> => {
    const enteredLate = await late.prepare();
    let recorded = 0;
    for (const happening of happenings) {
      const deed = await deedOf(happening, enteredLate);
      const outcome = await press(as, deed, happening !== happenings.at(-1));
      if (outcome.status !== 'recorded') break;
      recorded += 1;
    }
    return recorded;
  };
  const uploadFailed = (failure: unknown): number => {
    if (failure instanceof ProblemError) setTrouble(words(failure.problem));
    else if (failure instanceof NoAnswer) setTrouble(t('act.uploadFailed'));
    else throw failure;
    return 0;
  };
  const pressAll = async (happenings: readonly Happening[]): Promise<number> => {
    setTrouble(late.complete ? null : t('post.lateMissing'));
    if (!late.complete) return 0;
    setSending(true);
    return recordAll(happenings)
      .catch(uploadFailed)
      .finally(() => setSending(false));
  };
  return { trouble, sending, press: pressAll };
}
