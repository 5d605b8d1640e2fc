/** Some words, and their language (BCP 47). */
export interface Worded {
  readonly value: string;
  readonly lang: string;
}

/** Words in the language around them, and among them some that say their own. */
export type MixedWords = readonly (string | Worded)[];
