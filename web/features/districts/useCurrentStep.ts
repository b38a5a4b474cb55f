import { useTranslation } from 'react-i18next';
import { type DistrictLine } from '../../../api/views/election';

/** What a district is at, in words. */
export function useCurrentStep(): (line: DistrictLine) => string {
  const { t } = useTranslation();
  return ({ opened, closed, current }) => {
    if (closed) return t('districts.closed');
    if (!opened) return t('districts.notOpened');
    return current?.title ?? t('districts.noCurrent');
  };
}
