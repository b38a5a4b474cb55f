import { type RefusalCode } from '../../refusal';
import { given, type RefusalSentences } from '../words';

const HOW_MANY = ['candidates', 'seats'] as const;

/** “: 3 candidates, 3 seats”, as far as the figures came along. */
function figures(details: Parameters<RefusalSentences['says']>[0]): string {
  const says = { candidates: (n: string) => `candidates ${n}`, seats: (n: string) => `seats ${n}` };
  const known = HOW_MANY.map((name) => given(details, name, says[name])).filter((part) => part !== '');
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** Lists of candidates. */
export const LIST_REFUSALS_EN = {
  CANDIDATES_TOO_FEW: {
    says: (details) =>
      `There are too few candidates${figures(details)}${given(details, 'least', (n) => `; at least ${n} are needed`)}.`,
    next: () =>
      'Complete the list: while nominations are open, by further ones; if it cannot be done, the election committee considers another election day.',
  },
  CANDIDATES_TOO_MANY: {
    says: (details) =>
      `There are more candidates than the margin allows${figures(details)}${given(details, 'most', (n) => `; at most ${n}`)}.`,
    next: () =>
      'Let the voter groups consult and follow the opinion of the larger number of voters; without a fairly unanimous opinion, hold a primary.',
  },
  CANDIDATE_NOT_ON_LIST: {
    says: () => 'Somebody is not on the preliminary list, or is listed twice.',
    next: () => 'Compare with the preliminary list and hand in again.',
  },
  LIST_SHORTENED: {
    says: (details) =>
      `The preliminary list${given(details, 'preliminary', (n) => ` of ${n}`)} is inside the margin already: everybody on it stays on the formal list.`,
    next: () =>
      'List everybody; a written withdrawal or confirmed ineligibility is a matter for the election committee.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalSentences>>;
