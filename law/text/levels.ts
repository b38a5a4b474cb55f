import { type Level, LEVELS } from '../body';
import { LEVELS_EN } from './en/levels';
import { type Words } from './words';
import { LEVELS_ZH } from './zh/levels';

export function levelText(level: Level): Words {
  return { zh: LEVELS_ZH[level], en: LEVELS_EN[level] };
}

/** A refusal's details carry a level as text; a body's own name passes through. */
export function levelOrName(text: string): Words {
  const level = LEVELS.find((known) => known === text);
  return level === undefined ? { zh: text, en: text } : levelText(level);
}
