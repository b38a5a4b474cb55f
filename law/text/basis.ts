import { type Basis } from '../basis';
import { basisEn } from './en/basis';
import { type Words } from './words';
import { basisZh } from './zh/basis';

/** The source of a rule as a notice cites it: 选举法（2010年）第二十七条. */
export function basisText(basis: Basis): Words {
  return { zh: basisZh(basis), en: basisEn(basis) };
}
