import { useTranslation } from 'react-i18next';
import { type Words } from '../../api/views/words';

export type Language = 'zh' | 'en';

export function isLanguage(text: string): text is Language {
  return text === 'zh' || text === 'en';
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** Picks the reader's language from a sentence that came in both. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return (words) => words[language];
}
