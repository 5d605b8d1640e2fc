import { describe, expect, test } from 'vitest';
import { normalise, sentences } from '../../src/story/sentences.ts';

const texts = (paragraph: string, language?: string) =>
  sentences(paragraph, language).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['Despite the efforts of George W. Bush and Mr. Ansari, Iran went on.'],
    ['J. R. R. Tolkien met Dr. J.R. Smith of the U.S. Army on Aug. 5 in St. Louis.'],
    ['“What for?” asked the minister.'],
    ['It grew by 3.5 per cent (see p. 4) in no time.'],
  ])('%s is one', (sentence) => {
    expect(texts(sentence)).toEqual([sentence]);
  });

  test.each([
    ['a quotation that ends', ['“Iraq would have been lost.”', 'Mr. Ansari went home.']],
    ['a citation in brackets', ['It speaks of “the world” (Preamble).', 'He goes on.']],
    ['questions', ['What guides it?', 'Who decides?', 'Why?']],
    ['a numeral that looks like an initial', ['It was World War I.', 'Then came peace.']],
    ['a number at the end', ['He left in 2003.', 'Few noticed.']],
    ['a word that CLDR suppresses though it ends sentences', ['That is what it is.', 'Let us begin.']],
  ])('break after %s', (_, parts) => {
    expect(texts(parts.join('  '))).toEqual(parts);
  });

  test('hold an abbreviation that ends the paragraph', () => {
    expect(texts('They read Smith et al. and Dr.')).toEqual(['They read Smith et al. and Dr.']);
  });

  test('know abbreviations by language, initials in any', () => {
    expect(texts('Er traf George W. Bush. Er ging.', 'de')).toEqual(['Er traf George W. Bush.', 'Er ging.']);
    expect(texts('He met Mr. Ansari.', 'en-GB')).toEqual(['He met Mr. Ansari.']);
  });

  test('say where they stand in the paragraph, without the white space around them', () => {
    const paragraph = '  One here.\u00a0 Two there.\n';
    const found = sentences(paragraph);
    expect(found.map((sentence) => paragraph.slice(sentence.start, sentence.end))).toEqual([
      'One here.',
      'Two there.',
    ]);
    expect(found.map((sentence) => sentence.start)).toEqual([2, 13]);
  });

  test('are none in a paragraph of white space', () => {
    expect(sentences(' \u00a0\n')).toEqual([]);
  });
});

describe('normalise', () => {
  test('folds white space and composition', () => {
    expect(normalise('\u00a0the re\u0301gime \r\n of\u00a0 old ')).toBe('the r\u00e9gime of old');
  });

  test('leaves out what nobody sees, and takes apart what a PDF has joined', () => {
    expect(normalise('in\u00adter\u200bna\u2060tion\u00ad\n al\uFEFF \u200fe\u200e\u0301')).toBe(
      'international \u00e9',
    );
    expect(normalise('ﬁrst eﬄux, ﬅ')).toBe('first efflux, st');
    expect(normalise('\ufeb3\ufee0\ufe8e\ufee1')).toBe('\u0633\u0644\u0627\u0645');
  });

  test('keeps the joiners, by which words differ', () => {
    expect(normalise('می\u200cرود ه\u200d')).toBe('می\u200cرود ه\u200d');
  });

  test('keeps quotes, dashes and case', () => {
    expect(normalise('“Iran” – ISIS’ "Iran" - isis\'')).toBe('“Iran” – ISIS’ "Iran" - isis\'');
  });
});
