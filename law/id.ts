/** A text that names one kind of thing; the brand keeps a person from being passed where a body is meant. */
export type Id<Name extends string> = string & { readonly __id: Name };

export type ElectionId = Id<'Election'>; // '2011-jiulongpo'
export type ProcessId = Id<'Process'>; // 'election/2011-jiulongpo' | 'district/2011-jiulongpo/07': workflow id, key, locked row
export type ActId = Id<'Act'>;
export type PersonId = Id<'Person'>;
export type BodyId = Id<'Body'>;
export type MembershipId = Id<'Membership'>;
export type PaperId = Id<'Paper'>;
export type PlanGroupId = Id<'PlanGroup'>;
export type NomineeId = Id<'Nominee'>;
export type Sha256 = Id<'Sha256'>;

function isId<Name extends string>(text: string): text is Id<Name> {
  return text !== '';
}

/** Brands a text that is known to name a `Name`, for example because the record says so. Throws on the empty text. */
export function id<Name extends string>(text: string): Id<Name> {
  if (!isId<Name>(text)) throw new Error('an id is never empty');
  return text;
}

export function electionProcess(election: ElectionId): ProcessId {
  return id(`election/${election}`);
}

export function districtProcess(election: ElectionId, code: string): ProcessId {
  return id(`district/${election}/${code}`);
}
