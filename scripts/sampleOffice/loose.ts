/** The same shape with plain text for every id and date: what goes over HTTP, where the API parses it. */
export type Loose<T> = T extends { readonly __id: string }
  ? string
  : T extends object
    ? { readonly [Key in keyof T]: Loose<T[Key]> }
    : T;
