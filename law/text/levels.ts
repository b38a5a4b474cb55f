import { type Level, LEVELS, type Post } from '../body';
import { LEVELS_EN, POSTS_EN } from './en/levels';
import { type Words } from './words';
import { LEVELS_ZH, POSTS_ZH } from './zh/levels';

export function levelText(level: Level): Words {
  return { zh: LEVELS_ZH[level], en: LEVELS_EN[level] };
}

export function postText(post: Post): Words {
  return { zh: POSTS_ZH[post], en: POSTS_EN[post] };
}

/** A refusal's details carry a level as text; a body's own name passes through. */
export function levelOrName(text: string): Words {
  const level = LEVELS.find((known) => known === text);
  return level === undefined ? { zh: text, en: text } : levelText(level);
}
