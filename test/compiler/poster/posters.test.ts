import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { makeFontMeasure } from '../../../src/compiler/poster/measure.ts';
import { postersOf } from '../../../src/compiler/poster/posters.tsx';
import { previewOf } from '../../../src/compiler/poster/preview.ts';
import type { Font } from '../../../src/story/font.ts';
import type { Story } from '../../../src/story/story.ts';
import { elementsOf } from '../../map/svg/markup.ts';
import { articleStory, articleStoryAnew } from '../../stories/article.ts';
import { tinyStory } from '../../stories/tiny.ts';

/** The article's story, made a second time. */
let anew: Story;
beforeAll(async () => {
  anew = await articleStoryAnew();
});

test('the article’s posters are at most 12 kB brotli each, and the same whenever they are made', async () => {
  const posters = postersOf(await articleStory());
  expect([...posters.keys()]).toEqual(['poster-wide.svg', 'poster-tall.svg']);
  for (const svg of posters.values()) {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(12_000);
    expect(elementsOf(svg).length).toBeGreaterThan(60);
  }
  expect(postersOf(anew)).toEqual(posters);
});

test('any story has posters', async () => {
  for (const svg of postersOf(await tinyStory()).values())
    expect(elementsOf(svg).map(({ name }) => name)).toContain('text');
});

test('text is measured by the font’s own glyphs, letter spacing included', () => {
  const measure = makeFontMeasure();
  const font: Font = { size: 100, weight: 400, style: 'normal', letterSpacing: 0 };
  // Advance widths of Noto Sans Regular, in thousandths of an em: I 339, l and i 258.
  expect(measure('I', font)).toBeCloseTo(33.9);
  expect(measure('li', { ...font, letterSpacing: 2 })).toBeCloseTo(25.8 * 2 + 4);
  expect(measure('W', { ...font, weight: 700 })).toBeGreaterThan(measure('W', font));
  // Joined, the letters of Iran are narrower than apart.
  const apart = [...'ایران'].reduce((sum, letter) => sum + measure(letter, font), 0);
  expect(measure('ایران', font)).toBeLessThan(apart);
});

test('the preview is a PNG of 1200 × 630 under 120 kB, the same whenever it is made', async () => {
  const png = Buffer.from(previewOf(await articleStory()).png);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(120_000);
  expect(png.equals(previewOf(anew).png)).toBe(true);
});
