/** A sentence in both languages; the screen picks one. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
