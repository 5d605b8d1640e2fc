import { intlTag } from '../../story/language-tag.ts';

/**
 * Characters (graphemes) kept on either side of a quotation, at most: some four words, enough to tell
 * two like sentences apart and too little to be quoted themselves.
 */
const CONTEXT = 24;

/** The whole words that stand in a text before a UTF-16 offset, as many as fit into the context. */
export function before(text: string, offset: number, language: string): string {
  return joined(words(text.slice(0, offset), language).reverse(), (kept, word) => word + kept).trimStart();
}

/** The whole words that follow in a text from a UTF-16 offset on, as many as fit into the context. */
export function after(text: string, offset: number, language: string): string {
  return joined(words(text.slice(offset), language), (kept, word) => kept + word).trimEnd();
}

function joined(parts: readonly string[], join: (kept: string, word: string) => string): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  for (const part of parts) {
    const next = join(kept, part);
    if ([...graphemes.segment(next)].length > CONTEXT) break;
    kept = next;
  }
  return kept;
}

function words(text: string, language: string): string[] {
  const found = new Intl.Segmenter(intlTag(language), { granularity: 'word' }).segment(text);
  return [...found].map((part) => part.segment);
}
