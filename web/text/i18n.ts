import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/en';
import { isLanguage, type Language } from './language';
import { zh } from './zh/zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

const KEPT_AS = 'huanjie.language';

function keptLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS) ?? '';
  return isLanguage(kept) ? kept : 'zh';
}

function showLanguage(language: string): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18next.t('shell.product');
}

/** Chinese unless the person chose English on this device. */
export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', showLanguage);
  await i18next.use(initReactI18next).init({
    lng: keptLanguage(),
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language);
  await i18next.changeLanguage(language);
}
