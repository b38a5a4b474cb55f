import { type Basis } from '../basis';
import { type Derivation, type DerivationStep } from '../derivation';
import { type CalendarDate } from '../calendarDate';
import { daysReached, startsFromDay } from '../replay';
import { basisText } from './basis';
import { moveEn } from './en/derivations';
import { type Words } from './words';
import { moveZh } from './zh/derivations';

function basesOf(steps: readonly DerivationStep[]): readonly Basis[] {
  return steps.flatMap((step) => ('basis' in step ? [step.basis] : []));
}

/** Each source once, in the order in which the derivation uses it. */
function cited(derivation: Derivation): readonly Words[] {
  const all = basesOf(derivation).map(basisText);
  return all.filter((words, index) => all.findIndex(({ zh }) => zh === words.zh) === index);
}

function moves(
  derivation: Derivation,
): readonly { readonly step: DerivationStep; readonly on: CalendarDate | null }[] {
  return startsFromDay(derivation) ? daysReached(derivation) : derivation.map((step) => ({ step, on: null }));
}

/**
 * 为什么是这一天: every move with the day it reaches, then the sources:
 * 选举日2011-12-28；往前20日为2011-12-08（通行算法）；选举法（2010年）第二十七条. A rule without a first
 * day, as an `afterFact` row keeps it, reads 往后5日（当日不计）；…; `whyThisDay` gives it the day.
 */
export function derivationText(derivation: Derivation): Words {
  const reached = moves(derivation);
  const sources = cited(derivation);
  return {
    zh: [...reached.map(({ step, on }) => moveZh(step, on)), ...sources.map(({ zh }) => zh)].join('；'),
    en: [...reached.map(({ step, on }) => moveEn(step, on)), ...sources.map(({ en }) => en)].join('; '),
  };
}
