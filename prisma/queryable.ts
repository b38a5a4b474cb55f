/** What a statement is sent through: a pg pool, or one of its clients inside a transaction. */
export interface Queryable {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}
