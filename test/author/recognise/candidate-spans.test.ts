import { describe, expect, it } from 'vitest';
import { candidateSpansOf } from '../../../author/src/recognise/candidate-spans.ts';
import { textWordsOf } from '../../../author/src/recognise/text-words.ts';
import { smallGazetteer } from '../gazetteer/places.ts';

function spansIn(text: string): string[] {
  const words = textWordsOf(text);
  return candidateSpansOf(words, smallGazetteer, text).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last]?.end),
  );
}

describe('candidates', () => {
  it('are the longest names, in capitals alone', () => {
    expect(spansIn('The Red Sea, not a red sea, and Lamar County')).toEqual(['Red Sea', 'Lamar County']);
  });

  it('end where a sentence does', () => {
    expect(spansIn('It was Saint. Louis came.')).toEqual([]);
  });

  it.each([
    ['Bend, Ore., burned', ['Bend', 'Ore']],
    ['OR so they say', []],
    ['in the US and the U.S.', ['US', 'U.S.']],
    ['let us go', []],
    ['US$10', []],
    ['TELL US NOW', []],
  ])('abbreviations: %s', (text, spans) => {
    expect(spansIn(text)).toEqual(spans);
  });
});
