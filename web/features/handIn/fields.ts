/** What a form holds: texts by name, so that every form is kept on the device in the same way. */
export type Fields = Readonly<Record<string, string>>;

export function fieldsFrom(entries: readonly (readonly [string, string])[]): Fields {
  return Object.fromEntries(entries);
}

function isFields(kept: unknown): kept is Fields {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.values(kept).every((value) => typeof value === 'string')
  );
}

/** Reads what was kept; anything else than texts by name counts as nothing. */
export function parseFields(kept: string | null): Fields | null {
  if (kept === null) return null;
  try {
    const parsed: unknown = JSON.parse(kept);
    return isFields(parsed) ? parsed : null;
  } catch {
    return null; // A kept draft that cannot be read is no draft.
  }
}

/** A whole number of people or votes; null while there is none. */
export function countIn(fields: Fields, name: string): number | null {
  const text = fields[name] ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function textIn(fields: Fields, name: string): string {
  return (fields[name] ?? '').trim();
}

/** Names in a list field, in order. */
export function listIn(fields: Fields, name: string): readonly string[] {
  return textIn(fields, name)
    .split('\n')
    .filter((line) => line !== '');
}
