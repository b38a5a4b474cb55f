import { OTHER_DISTRICTS } from '../../prisma/sample/otherDistricts';
import { seededInteger } from './seeded';

/** The programme never acts for this district: it is left to whoever visits the sample. */
export const LEFT_TO_VISITORS = '07';

/** The two districts of the ten that give the levels above something to see. */
export interface Cast {
  /** Hangs its roll a day late, says so the evening before, and enters it the same day. */
  readonly late: string;
  /** Hangs its roll in time and does not report it until the next afternoon (补录). */
  readonly silent: string;
}

export function castOf(seed: string): Cast {
  const codes = OTHER_DISTRICTS.map(({ code }) => code);
  const late = seededInteger(seed, 'late', 0, codes.length - 1);
  const silent = (late + seededInteger(seed, 'silent', 1, codes.length - 1)) % codes.length;
  return { late: codes[late] ?? '', silent: codes[silent] ?? '' };
}

/** Whose inboxes the programme reads: each district's officer, and those above who handle the ten districts' papers. */
export const ACTORS: readonly string[] = [
  ...['office-02', 'ec-01', 'street-03'],
  ...OTHER_DISTRICTS.map(({ code }) => `d${code}-02`),
];
