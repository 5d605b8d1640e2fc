import { expect, test } from 'vitest';
import { headTags } from '../../../src/compiler/pages/head.tsx';
import { oembedOf } from '../../../src/compiler/pages/oembed.ts';
import { siteAt } from '../../../src/compiler/pages/site.ts';
import { storyText } from '../../../src/compiler/pages/story-text.tsx';
import { noticesOf } from '../../../src/compiler/poster/notices.tsx';
import { jsonIn } from '../../../src/compiler/read/read-json.ts';
import { isWhole } from '../../../src/story/passage.ts';
import { readStory } from '../../../src/story/served.ts';
import { buildStory } from '../../stories/build-story.ts';
import { TINY, tinyStory, tinyWith } from '../../stories/tiny.ts';

const REASON = 'The lighthouse was never there. <b>We regret it.</b>';
const NOTICE = `This map was withdrawn on 1 June 2020. ${REASON}`;
const withdrawn = async () =>
  buildStory(
    await tinyWith((files) => {
      files['story.json'].withdrawn = { date: '2020-06-01', reason: REASON };
    }),
  );

test('of a withdrawn story nothing is served but what it was and that it is withdrawn', async () => {
  const { served, downloads } = await withdrawn();
  expect(served.about).toMatchObject({
    title: 'The Lighthouse of Vell',
    withdrawn: { date: '2020-06-01', reason: REASON },
    alt: NOTICE,
  });
  const { downloads: before } = await buildStory(jsonIn(TINY));
  expect([...downloads().keys()]).toEqual([...before().keys()]);
  for (const layer of downloads().values())
    expect(layer).toEqual({ type: 'FeatureCollection', features: [], withdrawn: NOTICE });
  const { passages, places } = await tinyStory();
  const json = JSON.stringify(served);
  for (const { exact } of passages.filter(isWhole)) expect(json).not.toContain(exact.slice(0, 30));
  for (const { name } of places.values()) if (name.en !== 'Vell') expect(json).not.toContain(`"${name.en}"`);
});

test('who reads it is told so', async () => {
  const { served } = await withdrawn();
  expect(() => readStory(JSON.parse(JSON.stringify(served)))).toThrow(NOTICE);
  const { served: kept } = await buildStory(jsonIn(TINY));
  expect(() => readStory(kept)).not.toThrow();
});

test('page, head and pictures carry the notice, as text', async () => {
  const { story } = await withdrawn();
  const escaped = NOTICE.replaceAll('<', '&lt;');
  expect(storyText(story)).toContain(escaped);
  expect(storyText(story)).not.toContain('<blockquote');
  expect(headTags(story, undefined)).toContain(`<meta property="og:description" content="${escaped}"/>`);
  const site = siteAt('https://maps.example/vell/');
  expect(headTags(story, site)).not.toContain('preview.png');
  expect(oembedOf(story.about, site)).not.toHaveProperty('thumbnail_url');
  const notices = noticesOf(story.about);
  expect([...notices.keys()]).toEqual(['poster-wide.svg', 'poster-tall.svg']);
  for (const svg of notices.values()) {
    const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, line = '']) => line);
    expect(lines.join(' ').replace(/ +/g, ' ')).toContain(escaped);
  }
});

test('the title in the pictures has the article’s language and direction, the notice the interface’s', async () => {
  const { about } = (await withdrawn()).story;
  const svg = noticesOf({ ...about, title: 'عنوان.', language: 'fa' }).get('poster-wide.svg') ?? '';
  expect(svg).toMatch(/<tspan [^>]*lang="fa" direction="rtl" unicode-bidi="isolate">عنوان\.<\/tspan>/);
  expect(svg).toMatch(/<tspan (?!.*direction).*>This map was withdrawn/);
});

test('a notice that is longer than its picture ends in an ellipsis, and is whole for screen readers', async () => {
  const { about } = (await withdrawn()).story;
  const long = `${'A reason among many. '.repeat(60)}The end.`;
  const svg = noticesOf({ ...about, introduction: long }).get('poster-tall.svg') ?? '';
  expect(svg).toMatch(/>…<\/tspan><\/text>/);
  expect(/<title>(.*)<\/title>/.exec(svg)?.[1]).toContain('The end.');
  expect(Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)))).toBeLessThan(500);
});
