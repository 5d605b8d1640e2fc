import { expect, it } from 'vitest';
import { keptIds } from '../../../author/src/article/keep-ids.ts';
import { parseArticle } from '../../../author/src/article/parse-article.ts';
import { quotationsOf } from '../../../author/src/article/quotations.ts';

const of = (...sentences: string[]) => quotationsOf(parseArticle(sentences.join('\n\n')), 'en').quotations;
const edited = (before: readonly string[], after: readonly string[]) => {
  const quotations = of(...before);
  const ids = keptIds(quotations, []);
  const old = quotations.map(({ exact }, index) => ({ id: ids[index] ?? '', exact }));
  const now = keptIds(of(...after), old);
  return now.map((id) => (ids.includes(id) ? ids.indexOf(id) : 'new'));
};

const FIRE = 'In 1986 the stores of a factory near [Basel](#basel) burnt for a night.';
const RIVER = 'The [Rhine](#rhine) ran red, and the eels of four hundred kilometres died.';
const QUAY = 'At the [quay](#quay) people stood and looked.';

it('a new id tells the place, and is the same each time', () => {
  expect(keptIds(of(FIRE), [])).toEqual([expect.stringMatching(/^basel-[0-9a-f]{8}$/)]);
  expect(keptIds(of(FIRE), [])).toEqual(keptIds(of(FIRE), []));
});

it.each([
  ['unchanged', [FIRE, RIVER], [FIRE, RIVER], [0, 1]],
  ['moved', [FIRE, RIVER, QUAY], [QUAY, FIRE, RIVER], [2, 0, 1]],
  ['edited', [FIRE, RIVER], [FIRE.replace('a night', 'two nights'), RIVER], [0, 1]],
  ['edited among others that are taken away', [FIRE, RIVER, QUAY], [RIVER.replace('eels', 'fish')], [1]],
  ['marked anew', [FIRE], [FIRE.replace('factory', '[factory](#works)')], [0]],
])('a sentence that is %s keeps its id', (_, before, after, ids) => {
  expect(edited(before, after)).toEqual(ids);
});

it('another sentence in its place has an id of its own', () => {
  expect(edited([FIRE, RIVER], [QUAY, RIVER])).toEqual(['new', 1]);
});

it('an unchanged sentence is matched before one that is merely alike', () => {
  expect(edited([FIRE, RIVER], [FIRE.replace('1986', '1987'), FIRE, RIVER])).toEqual(['new', 0, 1]);
});

it('a sentence that stands twice has two ids', () => {
  expect(new Set(keptIds(of(QUAY, QUAY), [])).size).toBe(2);
  expect(edited([QUAY, QUAY], [QUAY, QUAY])).toEqual([0, 1]);
});

it('passages that are all edited keep their ids', () => {
  const many = Array.from(
    { length: 1000 },
    (_, index) => `Sentence ${index} says of [Basel](#basel) a word or ${index}.`,
  );
  const old = of(...many).map(({ exact }, index) => ({ id: `p${index}`, exact }));
  const kept = keptIds(of(...many.map((sentence) => sentence.replace('says', 'tells'))), old);
  expect(kept).toEqual(old.map(({ id }) => id));
});
