/** `true` only when both types hold the same values; a codec that drifts from law's type no longer compiles. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Law's types are readonly throughout, what a codec gives is not. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };
