/** A sentence of a paragraph; `start` and `end` are UTF-16 offsets into the paragraph as given. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
