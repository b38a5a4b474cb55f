import { useTranslation } from 'react-i18next';
import { type DistrictLine } from '../../../api/views/election';
import { rowText } from '../../../law/text/rows';
import { useWords } from '../../text/language';

/** What a district is at, in words. */
export function useCurrentStep(): (line: DistrictLine) => string {
  const { t } = useTranslation();
  const words = useWords();
  return ({ opened, closed, current }) => {
    if (closed) return t('districts.closed');
    if (!opened) return t('districts.notOpened');
    if (current === null) return t('districts.noCurrent');
    return words({ zh: current.title, en: rowText(current.step.code).en });
  };
}
