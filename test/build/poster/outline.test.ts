import { expect, test } from 'vitest';
import { makeLayout } from '../../../src/build/poster/faces.ts';
import { makeFontMeasure } from '../../../src/build/poster/measure.ts';
import { outlineOf } from '../../../src/build/poster/outline.ts';
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
