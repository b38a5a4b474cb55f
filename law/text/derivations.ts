import { type Basis } from '../basis';
import { type Derivation, type DerivationStep } from '../derivation';
import { daysReached } from '../replay';
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

/**
 * 为什么是这一天: every move with the day it reaches, then the sources:
 * 选举日2011-12-28；往前20日为2011-12-08（通行算法）；选举法（2010年）第二十七条. Throws as `replay` does.
 */
export function derivationText(derivation: Derivation): Words {
  const reached = daysReached(derivation);
  const sources = cited(derivation);
  return {
    zh: [...reached.map(({ step, on }) => moveZh(step, on)), ...sources.map(({ zh }) => zh)].join('；'),
    en: [...reached.map(({ step, on }) => moveEn(step, on)), ...sources.map(({ en }) => en)].join('; '),
  };
}
