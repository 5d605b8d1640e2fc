import { expect, test } from 'vitest';
import { storyText } from '../../../src/compiler/pages/story-text.tsx';
import { isWhole } from '../../../src/story/passage.ts';
import { readStory } from '../../../src/story/served.ts';
import { makeStory } from '../../../src/story/story.ts';
import { buildStory } from '../../stories/build-story.ts';
import { tinyStory, tinyWith } from '../../stories/tiny.ts';

const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const ids = (html: string) =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&'));

test('every passage stands under each of its places, in the article’s order', async () => {
  const story = await tinyStory();
  const html = storyText(story);
  for (const place of story.places.values()) {
    const passages = story.passagesOf(place.id).map(({ id }) => `feature=${place.id}&passage=${id}`);
    expect(ids(html).filter((id) => id.startsWith(`feature=${place.id}&`))).toEqual(passages);
  }
  const quotations = [
    ...html.matchAll(/<blockquote lang="en" cite="https:\/\/example.org\/vell\/">(.*?)<\/blockquote>/gs),
  ];
  expect(quotations).toHaveLength(story.passages.flatMap(({ features }) => features).length);
  for (const { exact } of story.passages.filter(isWhole))
    expect(quotations.map(([, inner = '']) => words(inner))).toContain(exact);
});

test('every place and every passage has one id, and every link within the page leads to one', async () => {
  const story = await tinyStory();
  const html = storyText(story);
  const all = ids(html);
  expect(new Set(all).size).toBe(all.length);
  for (const id of story.places.keys()) expect(all).toContain(`feature=${id}`);
  for (const { id } of story.passages) expect(all).toContain(`passage=${id}`);
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'));
  expect(links.length).toBeGreaterThan(story.places.size);
  for (const to of links) expect(all).toContain(to);
});

test('notes with their sources, corrections, rights and files to download are told', async () => {
  const text = words(storyText(await tinyStory()));
  expect(text).toContain(
    'Note by the map’s editorsThe article was invented, and so was the island.Invented for',
  );
  expect(text).toContain('Note by the map’s editorsThe pipe was never built');
  expect(text).toContain('1 May 2020The Ness was drawn a mile too far east.');
  expect(text).toContain('The article is shown by its own publisher.');
  expect(storyText(await tinyStory())).toContain('href="layers/lines.geojson"');
});

test('the title has the article’s language and direction', async () => {
  const story = await tinyStory();
  const title = (language: string) =>
    /<h1 [^>]*>/.exec(storyText(makeStory({ ...story, about: { ...story.about, language } })))?.[0];
  expect(title('en')).toBe('<h1 class="am-title" lang="en" dir="ltr">');
  expect(title('fa')).toBe('<h1 class="am-title" lang="fa" dir="rtl">');
});

test('what a story says never becomes markup', async () => {
  const { served } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].title = '</h1><script>alert(1)</script>';
      files['places.geojson'].features[0].properties.name.en = '<img src=x>';
      files['notes.json'].first.items[0].body.value = '"<b>"';
    }),
  );
  const html = storyText(readStory(served));
  expect(html).not.toMatch(/<(script|img|b)\b/);
  expect(html).toContain('&lt;/h1>&lt;script>');
});
