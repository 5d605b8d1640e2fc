/** Asks a person. Tests give one of their own. */
export interface Asker {
  /**
   * One of several answers, by one key each.
   *
   * @param entered the answer that Enter gives; without one Enter gives none, and the question stays
   */
  key<K extends string>(question: string, answers: readonly KeyAnswer<K>[], entered?: K): Promise<K>;
  /**
   * Some words; empty where nothing is entered.
   *
   * @param untold what is told as the answer where nothing is entered
   */
  words(question: string, untold?: string): Promise<string>;
}

export interface KeyAnswer<K extends string> {
  readonly key: K;
  readonly says: string;
}
