import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { creditSources } from '../../../src/cartography/credit-sources.ts';
import { compileStory } from '../../../src/compiler/compile-story.ts';
import { readStory } from '../../../src/story/served.ts';
import { tinyWith } from '../../stories/tiny.ts';

const GEONAMES = { title: '© GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' };
const compiled = async (sources?: object[]) =>
  compileStory(
    await tinyWith((files) => {
      if (sources) files['basemap.json'].sources = sources;
    }),
    { pages: { 'index.html': '%STORY_TEXT%' } },
  );

it('a basemap’s sources are credited on the map, in the pictures and on the page', async () => {
  const { files, problems } = await compiled([GEONAMES]);
  expect(problems).toEqual([]);
  const story = readStory(JSON.parse(String(files.get('story.json'))));
  expect(story.basemap.sources).toEqual([GEONAMES]);
  expect(creditSources(story)).toContainEqual({ text: '© GeoNames, CC BY 4.0', url: GEONAMES.url });
  expect(files.get('poster-wide.svg')).toContain('© GeoNames, CC BY 4.0');
  expect(files.get('index.html')).toContain('© GeoNames');
});

it('without them nothing is credited, and an earlier reader can read the story', async () => {
  const { files } = await compiled();
  expect(files.get('poster-wide.svg')).not.toContain('GeoNames');
  const versionOf = (file: unknown) => JSON.parse(String(file)).version;
  expect(versionOf(files.get('story.json'))).toBeLessThan(
    versionOf((await compiled([GEONAMES])).files.get('story.json')),
  );
});

it('the article’s own basemap names them, so that a copy has them too', () => {
  const { sources } = JSON.parse(readFileSync('geodata/basemap.json', 'utf8'));
  expect(sources).toContainEqual(GEONAMES);
  expect(sources.map(({ title }: { title: string }) => title)).toContainEqual(
    expect.stringMatching(/^Natural Earth/),
  );
});

it('what the editors drew is a source without address', async () => {
  const drawn = { title: 'drawn by the editors' };
  const { files, problems } = await compileStory(
    await tinyWith((files) => {
      for (const feature of files['lines.geojson'].features) feature.properties.sources = [drawn];
    }),
    { pages: { 'index.html': '%STORY_TEXT%' } },
  );
  expect(problems).toEqual([]);
  expect(files.get('index.html')).toMatch(/<bdi>drawn by the editors<\/bdi>/);
  expect(files.get('index.html')).not.toMatch(/<a[^>]*>\s*<bdi>drawn by/);
});
