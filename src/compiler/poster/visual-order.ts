import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** How a line runs, by the Unicode Bidirectional Algorithm. Both by index in its text. */
interface VisualOrder {
  /** What runs from right to left is at an odd level. Of one level, all that stands together runs one way. */
  readonly levels: ArrayLike<number>;
  /** How many others stand to the left. */
  readonly places: readonly number[];
}

/** @param dir the line's direction; that of its first letter where absent */
export function visualOrderOf(text: string, dir?: 'ltr' | 'rtl'): VisualOrder {
  const embedding = bidi.getEmbeddingLevels(text, dir);
  const places: number[] = [];
  for (const [place, index] of bidi.getReorderedIndices(text, embedding).entries()) places[index] = place;
  return { levels: embedding.levels, places };
}

/** A text as it is drawn from right to left: an opening bracket, which is at its right, looks like a closing one. */
export function mirrored(text: string): string {
  return Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
}
