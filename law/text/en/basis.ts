import { type Basis, type Mark, type StatuteName } from '../../basis';

const LAWS_EN: Readonly<Record<StatuteName, string>> = {
  选举法: 'Election Law',
  地方组织法: 'Organic Law of Local Congresses and Governments',
  直接选举若干规定: 'Provisions on Direct Elections',
  民事诉讼法: 'Civil Procedure Law',
  民法典: 'Civil Code',
};

/** What stands behind a source that nobody has read in full yet. */
const CERTAINTY_EN: Readonly<Record<Mark, string>> = {
  V: '',
  P: ' (from an excerpt, to be confirmed)',
  S: ' (as told by a work plan, to be confirmed)',
  N: ' (from a notice, to be confirmed)',
  D: ' (inferred, to be confirmed)',
};

export function basisEn(basis: Basis): string {
  switch (basis.source) {
    case 'statute':
      return `${LAWS_EN[basis.law]} (${basis.version}), Art. ${basis.article}`;
    case 'provincialRule':
      return `${basis.rule}${basis.article === null ? '' : `, Art. ${basis.article}`}${CERTAINTY_EN[basis.mark]}`;
    case 'workPlan':
      return `work plan ${basis.plan}`;
    case 'assumption':
      return `assumed, to be confirmed: ${basis.because}`;
  }
}
