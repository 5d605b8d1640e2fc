import { expect, test } from 'vitest';
import { headTags } from '../../../src/compiler/pages/head.tsx';
import { siteAt } from '../../../src/compiler/pages/site.ts';
import { readStory } from '../../../src/story/served.ts';
import { buildStory } from '../../stories/build-story.ts';
import { tinyStory, tinyWith } from '../../stories/tiny.ts';

const SITE = siteAt('https://maps.example/vell', 'Maps');
const ADDRESS = 'https://maps.example/vell/';

/** What `<meta>` says, by property or name. */
function metas(html: string): Record<string, string> {
  const all = html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"\/>/g);
  return Object.fromEntries([...all].map(([, name = '', content = '']) => [name, content]));
}

function linkedDataIn(html: string) {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}

test('link previews find title, words, picture and address', async () => {
  const story = await tinyStory();
  const html = headTags(story, SITE);
  // What the map shows, as the introduction would tell its readers what to do.
  const words = { 'og:description': story.about.alt, 'twitter:description': story.about.alt };
  expect(metas(html)).toMatchObject({
    ...words,
    'og:type': 'article',
    'og:title': 'The Lighthouse of Vell',
    'og:url': ADDRESS,
    'og:site_name': 'Maps',
    'og:image': `${ADDRESS}preview.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': expect.stringContaining('A map of the island of Vell'),
    'twitter:card': 'summary_large_image',
    'twitter:image': `${ADDRESS}preview.png`,
  });
  expect(html).toContain(`<link rel="canonical" href="${ADDRESS}"/>`);
  expect(html).toContain(`<link rel="alternate" type="application/json+oembed" href="${ADDRESS}oembed.json"`);
});

test('linked data names the article that the map is based on, and the places of which it speaks', async () => {
  const story = await tinyStory();
  const data = linkedDataIn(headTags(story, SITE));
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Map',
    url: ADDRESS,
    isBasedOn: { '@type': 'Article', headline: 'The Lighthouse of Vell', url: 'https://example.org/vell/' },
    correction: [{ '@type': 'CorrectionComment', text: 'The Ness was drawn a mile too far east.' }],
  });
  const told = [...story.places.values()].filter(({ id }) => story.passagesOf(id).length > 0);
  expect(data.spatialCoverage.map(({ name }: { name: string }) => name)).toEqual(
    told.map(({ name }) => name.en),
  );
  expect(data.spatialCoverage).toContainEqual({
    '@type': 'SeaBodyOfWater',
    name: 'Still Sea',
    alternateName: ['Mer calme'],
    geo: { '@type': 'GeoCoordinates', latitude: 30.1, longitude: -39.7 },
  });
});

test('linked data of a story in a regional language names places in the language itself', async () => {
  const { story } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].language = 'fr-CA';
      for (const layer of files['story.json'].layers) layer.title.fr = layer.id;
    }),
  );
  expect(linkedDataIn(headTags(story, SITE)).spatialCoverage).toContainEqual(
    expect.objectContaining({ name: 'Mer calme', alternateName: ['Still Sea'] }),
  );
});

test('without an address nothing is said that needs one', async () => {
  const html = headTags(await tinyStory(), undefined);
  expect(html).not.toMatch(/<link|og:(url|image)|twitter:image/);
  expect(metas(html)['og:title']).toBe('The Lighthouse of Vell');
  expect(linkedDataIn(html)).not.toHaveProperty('url');
});

test('a title cannot end the script or an attribute', async () => {
  const title = '</script><script>alert(1)</script>"><!--';
  const { served } = await buildStory(await tinyWith((files) => (files['story.json'].title = title)));
  const html = headTags(readStory(served), SITE);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/script/g)).toHaveLength(1);
  expect(linkedDataIn(html).name).toBe(title);
  expect(metas(html)['og:title']).toBe('&lt;/script>&lt;script>alert(1)&lt;/script>&quot;>&lt;!--');
});

test.each(['maps.example/vell', 'ftp://maps.example/', 'https://maps.example/?a=1'])(
  '%s is no address for a story',
  (url) => {
    expect(() => siteAt(url)).toThrow(`SITE_URL is “${url}”; expected the address`);
  },
);
