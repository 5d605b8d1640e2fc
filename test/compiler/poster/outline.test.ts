import { expect, test } from 'vitest';
import { makeLayout } from '../../../src/compiler/poster/faces.ts';
import { makeFontMeasure } from '../../../src/compiler/poster/measure.ts';
import { outlineOf } from '../../../src/compiler/poster/outline.ts';
import { font } from './font.ts';

const layout = makeLayout();
const big = font({ size: 100 });

/** The x of all points of a text's outline, its middle at 0. */
function outlined(text: string, dir: 'ltr' | 'rtl' = 'ltr'): number[] {
  const width = makeFontMeasure(layout)(text, big);
  const d = outlineOf({ text, lang: 'en', dir, x: 0, y: 0, width, font: big }, 0, layout);
  return [...d.matchAll(/[MLQC]([-\d.]+)/g)].map(([, x]) => Number(x));
}

test.each(['Київ', 'УКРАЇНА', 'Ελλάδα', 'दिल्ली', 'Hà Nội'])('%s is drawn across its width', (name) => {
  const half = makeFontMeasure(layout)(name, big) / 2;
  const points = outlined(name);
  expect(Math.abs(Math.min(...points) + half)).toBeLessThan(15);
  expect(Math.abs(Math.max(...points) - half)).toBeLessThan(15);
});

test('letters that no file has leave their room free', () => {
  expect(outlined('תל אביב', 'rtl')).toEqual([]);
  const half = makeFontMeasure(layout)('東京 I', big) / 2;
  expect(Math.min(...outlined('東京 I'))).toBeGreaterThan(half - 50);
});

const YEAR = ['۱', '۹', '۲', '۱'];
/** Each text with the parts of which a browser makes it up, from left to right. */
const MIXED = [
  ['a year in a Persian title', 'rtl', 'بعد از ۱۹۲۱', [...YEAR, ' ', 'بعد از']],
  ['a year in other digits', 'rtl', 'بعد از 1921 ایران', ['ایران', ' ', '1921', ' ', 'بعد از']],
  ['a Latin parenthesis', 'rtl', 'بعد (Vell Light) از', ['از', ' ', '(', 'Vell Light', ')', ' ', 'بعد']],
  ['a Latin word in the middle', 'rtl', 'بعد Vell Light از', ['از', ' ', 'Vell Light', ' ', 'بعد']],
  ['a Latin word at the end', 'rtl', '«بعد» Vell', ['Vell', ' ', '«', 'بعد', '»']],
  ['an Arabic name and a parenthesis', 'ltr', 'Map by علی (Ali)', ['Map by ', 'علی', ' ', '(Ali)']],
  ['an Arabic name and a year', 'ltr', 'Ali (علی 1921)', ['Ali (', '1921', ' ', 'علی', ')']],
  ['marks of direction', 'rtl', '\u200f\u2067بعد\u2069\u200f Vell!\u200e', ['Vell!', ' ', 'بعد']],
] as const;

test.each(MIXED)('%s: every part stands where a browser puts it', (_, dir, text, parts) => {
  const measure = makeFontMeasure(layout);
  const width = parts.reduce((sum, part) => sum + measure(part, big), 0);
  let left = -width / 2;
  const expected = parts.flatMap((part) => {
    const middle = left + measure(part, big) / 2;
    left += measure(part, big);
    return outlined(part).map((x) => x + middle);
  });
  const points = outlined(text, dir);
  expect(points.length).toBe(expected.length);
  expect(points.every((x, i) => Math.abs(x - (expected[i] ?? 0)) < 0.5)).toBe(true);
  expect(measure(text, big)).toBeCloseTo(width, 0);
  expect(measure.isExact(text, big)).toBe(true);
});
