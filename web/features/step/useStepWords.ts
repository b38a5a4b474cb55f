import { useTranslation } from 'react-i18next';
import { type StepView } from '../../../api/views/steps';
import { rowText } from '../../../law/text/rows';
import { useWords } from '../../text/language';

export interface StepWords {
  readonly title: string;
  /** Where the step stands: 待报送, 办理中, 待张榜. */
  readonly life: string;
  /** What its lamp says; 逾期 only for a confirmed miss. */
  readonly lamp: string;
}

export function useStepWords(): (step: StepView) => StepWords {
  const { t } = useTranslation();
  const words = useWords();
  const life = (step: StepView): string => {
    if (step.life === 'open' && step.way === 'record') return t('step.lifeOfRecord');
    if (step.life === 'decided' && step.way === 'publication') return t('step.toPost');
    return t(`step.life.${step.life}`);
  };
  return (step) => ({
    title: words(rowText(step.step.code)),
    life: life(step),
    lamp: step.standing === 'inTime' ? t(`lamp.${step.lamp}`) : t(`step.standing.${step.standing}`),
  });
}
