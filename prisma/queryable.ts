/** What a statement is sent through: a pg pool, or one of its clients inside a transaction. */
export interface Queryable {
  query(statement: Statement): Promise<{ readonly rows: readonly unknown[] }>;
}

export interface Statement {
  /** Each connection plans a named statement once; the text under a name never varies. */
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}
