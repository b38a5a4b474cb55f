import { Button } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../text/i18n';
import { useLanguage } from '../../text/language';

export function LanguageSwitch(): JSX.Element {
  const { t } = useTranslation();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button size="small" title={t('shell.languageHint')} onClick={() => void chooseLanguage(other)}>
      {t('shell.language')}
    </Button>
  );
}
