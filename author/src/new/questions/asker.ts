/** Asks a person. Tests give one of their own. */
export interface Asker {
  /** One of several answers, by one key each. */
  key<K extends string>(question: string, answers: readonly KeyAnswer<K>[]): Promise<K>;
  /** Some words; empty where nothing is entered. */
  words(question: string): Promise<string>;
}

export interface KeyAnswer<K extends string> {
  readonly key: K;
  readonly says: string;
}
