import { dayOf, hourOf, isOfficialAt, type OfficialAt } from '../../../law/officialAt';

/** What a `datetime-local` control holds: official time to the minute, without a zone. */
export function toControl(at: OfficialAt): string {
  return `${dayOf(at)}T${hourOf(at)}`;
}

/** The instant of a `datetime-local` control in official time; null while it is incomplete. */
export function fromControl(text: string): OfficialAt | null {
  const at = `${text}:00.000+08:00`;
  return isOfficialAt(at) ? at : null;
}
