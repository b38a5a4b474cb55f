import { type StageCode } from '../plan';
import { stepRule } from '../steps/catalogue';
import { DATE_ROWS, isStepCode, type RowCode } from '../stepCode';
import { DATE_ROWS_EN, STAGES_EN } from './en/rows';
import { type Words } from './words';
import { DATE_ROWS_ZH, STAGES_ZH } from './zh/rows';

/** A row's name: its step's title, or that of a day without a step. */
export function rowText(code: RowCode): Words {
  if (!isStepCode(code)) return { zh: DATE_ROWS_ZH[code], en: DATE_ROWS_EN[code] };
  const { title, titleEn } = stepRule(code);
  return { zh: title, en: titleEn };
}

/** The row that a derivation names; a name that is no code passes through. */
export function rowOrName(text: string): Words {
  if (isStepCode(text)) return rowText(text);
  const day = DATE_ROWS.find((known) => known === text);
  return day === undefined ? { zh: text, en: text } : rowText(day);
}

export function stageText(stage: StageCode): Words {
  return { zh: STAGES_ZH[stage], en: STAGES_EN[stage] };
}
