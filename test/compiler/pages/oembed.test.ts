import * as v from 'valibot';
import { expect, test } from 'vitest';
import { oembedOf } from '../../../src/compiler/pages/oembed.ts';
import { siteAt } from '../../../src/compiler/pages/site.ts';
import { tinyStory } from '../../stories/tiny.ts';

const address = v.pipe(v.string(), v.url());
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * https://oembed.com, 2.3.4: what every response and a rich one must have; its three thumbnail fields come together. No
 * `author_url`: the article's address is not its author's.
 */
const RichResponse = v.strictObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  html: v.pipe(v.string(), v.nonEmpty()),
  width: pixels,
  height: pixels,
  title: v.string(),
  author_name: v.string(),
  provider_name: v.string(),
  provider_url: address,
  cache_age: pixels,
  thumbnail_url: address,
  thumbnail_width: pixels,
  thumbnail_height: pixels,
});

test('the answer is one of oEmbed 1.0, and what it embeds is the story’s frame', async () => {
  const { about } = await tinyStory();
  const answer = oembedOf({ ...about, title: '"><b>Vell' }, siteAt('https://maps.example/vell/'));
  expect(v.parse(RichResponse, answer)).toEqual(answer);
  expect(answer).toMatchObject({ provider_name: 'maps.example', provider_url: 'https://maps.example' });
  expect(answer.html).toMatch(
    /^<blockquote><a href="https:\/\/maps\.example\/vell\/" lang="en">.*&lt;b.*<\/a><\/blockquote><iframe src="https:\/\/maps\.example\/vell\/embed\.html\?links=open" title="&quot;>&lt;b>Vell" lang="en" width="100%" height="640" /,
  );
  expect(answer.html).toContain(
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="fullscreen; clipboard-write"',
  );
});
