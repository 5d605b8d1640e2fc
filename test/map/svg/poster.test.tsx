import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { pictureLabels } from '../../../src/cartography/picture-labels.ts';
import type { PictureShape } from '../../../src/cartography/pictures.ts';
import { BASEMAP_COLOURS } from '../../../src/cartography/theme.ts';
import { Poster } from '../../../src/map/svg/poster.tsx';
import type { Measure } from '../../../src/story/font.ts';
import type { Story } from '../../../src/story/story.ts';
import { articleStory } from '../../stories/article.ts';
import { tinyStory } from '../../stories/tiny.ts';
import { elementsOf } from './markup.ts';

const article = await articleStory();
const measure: Measure = (text, { size, letterSpacing }) => text.length * (0.6 * size + letterSpacing);
const draw = (story: Story, shape: PictureShape) =>
  render(
    <Poster
      story={story}
      shape={shape}
      labels={(shown) => pictureLabels(story, shape, shown, { lang: story.about.language, measure })}
    />,
  );

test('a poster is a picture with a title and a description', async () => {
  const story = await tinyStory();
  const svg = draw(story, 'wide');
  expect(
    elementsOf(svg)
      .slice(0, 3)
      .map(({ name }) => name),
  ).toEqual(['svg', 'title', 'desc']);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960" height="600" .*?role="img"/,
  );
  expect(svg).toContain(`<title>${story.about.title}</title><desc>${story.about.alt}</desc>`);
});

test('words of a story are text and nothing else', async () => {
  const story = await tinyStory();
  const svg = draw({ ...story, about: { ...story.about, title: '</title><script>1 & 2' } }, 'wide');
  expect(elementsOf(svg).map(({ name }) => name)).not.toContain('script');
  expect(svg).toContain('<title>&lt;/title>&lt;script>1 &amp; 2</title>');
});

test('both themes stand in one file, with the same classes', () => {
  const svg = draw(article, 'tall');
  const [, light = '', dark = ''] =
    /\.i\{display:inline\}\}(.*?)@media \(prefers-color-scheme:dark\)\{(.*?)\}<\/style>/.exec(svg) ?? [];
  const shown = /^(?:w\d+|z\d+|o|i)$/;
  const classes = (css: string) => [...css.matchAll(/\.(\w+)\{/g)].map(([, name]) => name);
  expect(classes(light)).toEqual(classes(dark));
  for (const colour of ['sea', 'land', 'border', 'halo', 'quietText'] as const) {
    expect(light).toContain(BASEMAP_COLOURS.light[colour]);
    expect(dark).toContain(BASEMAP_COLOURS.dark[colour]);
  }
  const used = elementsOf(svg).flatMap(
    ({ attributes }) => / class="(.*?)"/.exec(attributes)?.[1]?.split(' ') ?? [],
  );
  expect(used.length).toBeGreaterThan(60);
  for (const name of used.filter((one) => !shown.test(one))) expect(classes(light)).toContain(name);
});

test('every text has the width that was measured, and says its language and direction', () => {
  const texts = elementsOf(draw(article, 'wide')).filter(({ name }) => name === 'text');
  expect(texts.length).toBeGreaterThan(20);
  for (const { attributes } of texts)
    expect(attributes).toMatch(/ textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/);
  expect(texts.some(({ attributes }) => / lang="fa" direction="rtl"/.test(attributes))).toBe(true);
});

test('what the story’s layers are drawn with is there', () => {
  const svg = draw(article, 'wide');
  const patterns = elementsOf(svg).filter(({ name }) => name === 'pattern');
  expect(patterns).toHaveLength(2);
  for (const { attributes } of patterns)
    expect(svg).toContain(`fill="url(#${/ id="(.*?)"/.exec(attributes)?.[1]})"`);
  expect(svg).toContain('stroke-dasharray="8 5"');
  expect(svg).toContain('Article: Dennis M. Nilsen, SouthFront');
});

test('a city without its name is not drawn: each set has as many dots as names of cities', async () => {
  const svg = draw(article, 'tall');
  const cities = [...article.places.values()]
    .filter(({ kind }) => kind === 'city')
    .map(({ name }) => name.en);
  const sets = svg.split('<g class="w').slice(1);
  expect(sets.length).toBeGreaterThan(3);
  for (const set of sets) {
    const dots = set.match(/<circle [^>]* r="3"/g) ?? [];
    const names = cities.filter((name) => set.includes(`>${name}</text>`));
    expect(dots.length).toBe(names.length);
  }
});
