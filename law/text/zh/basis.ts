import { type Basis, type Mark } from '../../basis';
import { chineseNumber } from './numerals';

/** What stands behind a source that nobody has read in full yet. */
const CERTAINTY_ZH: Readonly<Record<Mark, string>> = {
  V: '',
  P: '（据节录，待核实）',
  S: '（据工作方案转述，待核实）',
  N: '（据公告，待核实）',
  D: '（推定，待确认）',
};

export function basisZh(basis: Basis): string {
  switch (basis.source) {
    case 'statute':
      return `${basis.law}（${basis.version}年）第${chineseNumber(basis.article)}条`;
    case 'provincialRule':
      return `《${basis.rule}》${basis.article === null ? '' : `第${chineseNumber(basis.article)}条`}${CERTAINTY_ZH[basis.mark]}`;
    case 'workPlan':
      return `《${basis.plan}》`;
    case 'assumption':
      return `推定，待确认：${basis.because}`;
  }
}
