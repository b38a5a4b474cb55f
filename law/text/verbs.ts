import { type Words } from './words';

/** The verbs of a chain are Chinese data, as the law of each body has them; here is what they mean. */
const VERBS_EN: ReadonlyMap<string, string> = new Map([
  ['报送', 'hand in'],
  ['审核', 'check'],
  ['同意', 'agree'],
  ['确定', 'decide'],
  ['确认', 'confirm'],
  ['确定并宣布', 'decide and announce'],
  ['审定', 'decide in meeting'],
  ['批准', 'approve'],
  ['核准', 'ratify'],
  ['批复', 'reply to a request'],
  ['任命', 'appoint'],
]);

export function verbText(verb: string): Words {
  return { zh: verb, en: VERBS_EN.get(verb) ?? verb };
}
