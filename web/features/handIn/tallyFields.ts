import { type NomineeId } from '../../../law/id';
import { type Tally } from '../../../law/paper';
import { tallyFigures, type Total } from '../paper/tallyFigures';
import { countIn, type Fields } from './fields';

export type Entry = 'first' | 'second';

/** One entry of a count; null while a figure is missing. */
export function tallyIn(fields: Fields, entry: Entry, candidates: readonly NomineeId[]): Tally | null {
  const total = (name: Total): number | null => countIn(fields, `${entry} ${name}`);
  const [voters, participants] = [total('voters'), total('participants')];
  const [ballots, voidBallots] = [total('ballots'), total('voidBallots')];
  const votes = candidates.flatMap((nominee) => {
    const count = countIn(fields, `${entry} ${nominee}`);
    return count === null ? [] : [{ nominee, votes: count }];
  });
  if (voters === null || participants === null || ballots === null || voidBallots === null) return null;
  return votes.length < candidates.length ? null : { voters, participants, ballots, voidBallots, votes };
}

export function fieldsOfTally(tally: Tally, entry: Entry): Fields {
  return Object.fromEntries(tallyFigures(tally).map(({ key, value }) => [`${entry} ${key}`, String(value)]));
}

/** Figures typed in both entries that are not the same. */
export function differences(fields: Fields, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => {
    const [first, second] = [countIn(fields, `first ${key}`), countIn(fields, `second ${key}`)];
    return first !== null && second !== null && first !== second;
  });
}
