import { FACTS } from '../deed';
import { FACTS_EN } from './en/facts';
import { type Words } from './words';
import { FACTS_ZH } from './zh/facts';

/** A refusal's details carry a fact by its code. */
export function factOrName(text: string): Words {
  const fact = FACTS.find((known) => known === text);
  return fact === undefined ? { zh: text, en: text } : { zh: FACTS_ZH[fact], en: FACTS_EN[fact] };
}
