import { id, type NomineeId } from '../../../law/id';
import { type NominatedBy, type Nominee } from '../../../law/paper';
import { countIn, type Fields, fieldsFrom, listIn, textIn } from './fields';

export const BASICS = ['name', 'sex', 'nationality', 'born', 'party', 'education', 'post'] as const;
/** Ten voters and more nominate jointly (选举法 30; 2010: 29). */
const SIGNATURES_MIN = 10;

type Wrong = 'fill' | 'bornShape' | 'tenVoters';

export const nomineeIds = (fields: Fields): readonly NomineeId[] =>
  listIn(fields, 'nominees').map((text) => id(text));

/** Fields of one nominee, each behind the nominee's id. */
export function fieldsOfNominee(nominee: Nominee): Fields {
  const { id: of, nominatedBy } = nominee;
  const basics = BASICS.map((name) => [`${of} ${name}`, nominee[name]] as const);
  const by: readonly (readonly [string, string])[] =
    nominatedBy.by === 'organisation'
      ? [[`${of} organisation`, nominatedBy.name]]
      : [[`${of} signatures`, String(nominatedBy.signatures)]];
  return fieldsFrom([...basics, [`${of} by`, nominatedBy.by], ...by]);
}

/** What is wrong with a nominee's fields, by name of the field; empty when all is there. */
export function wrongFields(fields: Fields, of: string): ReadonlyMap<string, Wrong> {
  const wrong = new Map<string, Wrong>();
  for (const name of BASICS) if (textIn(fields, `${of} ${name}`) === '') wrong.set(name, 'fill');
  if (!wrong.has('born') && !/^\d{4}-(0[1-9]|1[0-2])$/.test(textIn(fields, `${of} born`)))
    wrong.set('born', 'bornShape');
  const joint = textIn(fields, `${of} by`) === 'voters';
  if (joint && (countIn(fields, `${of} signatures`) ?? 0) < SIGNATURES_MIN)
    wrong.set('signatures', 'tenVoters');
  if (!joint && textIn(fields, `${of} organisation`) === '') wrong.set('organisation', 'fill');
  return wrong;
}

/** Null while something is wrong. */
export function nomineeIn(fields: Fields, of: NomineeId): Nominee | null {
  if (wrongFields(fields, of).size > 0) return null;
  const text = (name: string): string => textIn(fields, `${of} ${name}`);
  return {
    id: of,
    name: text('name'),
    sex: text('sex') === '女' ? '女' : '男',
    nationality: text('nationality'),
    born: text('born'),
    party: text('party'),
    education: text('education'),
    post: text('post'),
    nominatedBy: nominatedByIn(fields, of),
  };
}

function nominatedByIn(fields: Fields, of: string): NominatedBy {
  if (textIn(fields, `${of} by`) !== 'voters') {
    return { by: 'organisation', name: textIn(fields, `${of} organisation`) };
  }
  return { by: 'voters', signatures: countIn(fields, `${of} signatures`) ?? 0 };
}
