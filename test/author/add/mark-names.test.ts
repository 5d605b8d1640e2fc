import { expect, it } from 'vitest';
import { withNamesMarked } from '../../../author/src/add/mark-names.ts';

const marked = (text: string, names = ['Basra'], isLoose = false) =>
  withNamesMarked(text, 'basra', names, { isLoose }).text;

it('marks all words that name a place, and leaves all else as it was', () => {
  const text =
    '\uFEFF---\r\ntitle: Basra\r\n---\r\n\r\n# Of Basra\r\n\r\nBasra, *Basra’s* and\r\n1986\\. Basrans.\r\n';
  const { count, written, text: made } = withNamesMarked(text, 'basra', ['Basra']);
  expect([count, written]).toEqual([2, 'Basra']);
  expect(made).toBe(text.replace('Basra, *Basra’s*', '[Basra](#basra), *[Basra](#basra)’s*'));
});

it('marks in paragraphs, quotations and lists; not in headings, tables, code, HTML and links', () => {
  const text =
    '## Basra\n\n> Basra\n\n- Basra\n\n`Basra` [Basra](#basra) [see Basra](https://example.org)\n\n| Basra |\n| --- |\n| Basra |\n';
  expect(marked(text)).toBe(
    text.replace('> Basra', '> [Basra](#basra)').replace('- Basra', '- [Basra](#basra)'),
  );
});

it('marks whole names alone, the longest first, and over a line’s end', () => {
  expect(marked('New Basra Bay and Basraland. Old\nBasra.', ['Basra', 'Old Basra'])).toBe(
    'New Basra Bay and Basraland. [Old\nBasra](#basra).',
  );
});

it('marks nothing in an address that stands in the text', () => {
  const text = 'See https://example.org/Basra/ and *www.example.org/Basra* or write to Basra@example.org.';
  expect(marked(`${text} Basra.`)).toBe(`${text} [Basra](#basra).`);
});

it('as an id spells it, it takes the article’s own spelling', () => {
  const text = 'The Shatt al-Arab is wide.';
  expect(withNamesMarked(text, 'shatt-al-arab', ['shatt al arab'], { isLoose: true })).toEqual({
    text: 'The [Shatt al-Arab](#shatt-al-arab) is wide.',
    count: 1,
    written: 'Shatt al-Arab',
  });
});

it('a name with signs of a regular expression, and none at all, do no harm', () => {
  expect(marked('St. (Old) Basra.', ['St. (Old)', ' '])).toBe('[St. (Old)](#basra) Basra.');
  expect(marked('Basra.', ['', ' '])).toBe('Basra.');
});

it('marks no part of the name of a state of the past', () => {
  expect(marked('East Germany and Germany; the German Empire.', ['Germany', 'German'])).toBe(
    'East Germany and [Germany](#basra); the German Empire.',
  );
  expect(marked('In East Germany.', ['East Germany'])).toBe('In [East Germany](#basra).');
});

it('marks no part of a name of something else', () => {
  const text = 'In Gran Colombia and in Colombia. Colombia.';
  const longer = ['Gran Colombia', ' '];
  expect(withNamesMarked(text, 'co', ['Colombia'], { longer }).text).toBe(
    'In Gran Colombia and in [Colombia](#co). [Colombia](#co).',
  );
  expect(withNamesMarked(text, 'gran', ['Gran Colombia'], { longer }).count).toBe(1);
});
