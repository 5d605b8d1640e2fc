import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { isWhole } from '../../src/story/passage.ts';
import { readStory } from '../../src/story/served.ts';
import { SERVED_VERSION } from '../../src/story/served-version.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, TINY, tinyStory } from '../stories/tiny.ts';

/** What the tiny story is served as, after a change to it. */
async function servedWith(change: (served: Files) => void): Promise<unknown> {
  const { served } = await buildStory(jsonIn(TINY));
  const copy = JSON.parse(JSON.stringify(served));
  change(copy);
  return copy;
}

/** Where the texts stand that are addresses, as JSON pointers. */
function linksIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return /^\w+:\S+$/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linksIn(inner, `${path}/${key}`));
}

describe('readStory', () => {
  it('reads a story with its places, passages and notes', async () => {
    const story = await tinyStory();
    expect(story.about.title).toBe('The Lighthouse of Vell');
    expect([...story.places.keys()]).toEqual([
      'vell',
      'moor',
      'ness',
      'oil-pipe',
      'oster',
      'lighthouse',
      'still-sea',
    ]);
    expect(story.passagesOf('moor').map(({ id }) => id)).toEqual(['the-moor']);
    expect(story.notesOf('oil-pipe').map(({ id }) => id)).toEqual(['note-pipe']);
    expect(story.basemap.names.map(({ name }) => name)).toEqual(['Far Shore', 'Mirror Lake']);
    expect(story.basemap.land.coordinates).toHaveLength(3);
  });

  it('gives sources back in full', async () => {
    const story = await tinyStory();
    const source = {
      title: 'Invented for the tests of Article Map',
      url: 'https://example.org/vell/',
      licence: 'MIT',
    };
    expect(story.places.get('vell')?.sources).toEqual([source]);
    expect(story.places.get('moor')?.disputed?.source).toEqual(source);
    expect(story.notes[0]?.sources).toEqual([source]);
  });

  it('keeps borders that are shared, vertex by vertex', async () => {
    const story = await tinyStory();
    const vell = JSON.stringify(story.basemap.land.coordinates);
    const moor = story.places.get('moor')?.geometry as GeoJSON.Polygon;
    const ness = story.places.get('ness')?.geometry as GeoJSON.LineString;
    const rim = moor.coordinates[0]?.map(String);
    expect(ness.coordinates.every((position) => rim?.includes(String(position)))).toBe(true);
    expect(moor.coordinates[0]?.filter((position) => vell.includes(JSON.stringify(position))).length).toBe(
      33,
    );
  });

  it.each(Array.from({ length: SERVED_VERSION }, (_, before) => before + 1))(
    'reads what was built as version %i',
    async (version) => {
      const story = readStory(JSON.parse(await readFile(`test/stories/served/${version}.json`, 'utf8')));
      expect(story.about.title).toBe('The Lighthouse of Vell');
      expect(story.places.get('lighthouse')?.geometry.type).toBe('Point');
      expect(story.passagesOf('moor').map(({ id }) => id)).toEqual(['the-moor']);
    },
  );

  it('refuses a newer version, and says so before all else', async () => {
    expect(() => readStory({ version: 4, whatever: true })).toThrow(
      'story.json#/version: found a story made by a newer Article Map (version 4; this one reads up to 3); ' +
        'expected version 3 or older. Load a newer article-map.js.',
    );
  });

  it.each([undefined, null, 'a text', {}, { version: '1' }])('refuses %j', (served) => {
    expect(() => readStory(served)).toThrow(
      'story.json#/version: found no version number; expected a story that Article Map built, ' +
        'with its version (3). Check the address, or build the story anew.',
    );
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example/',
    '/evil',
    ' https://evil.example/',
    '\thttps://evil.example/',
    'https:evil.example',
    'https:///evil.example',
    'https://example.org@evil.example/',
    'https://example.org:80@evil.example/',
    'https://example.org\\@evil.example/',
    'blob:https://evil.example/1',
  ])('refuses %j wherever a story links to something', async (hostile) => {
    const { served } = await buildStory(jsonIn(TINY));
    const links = linksIn(served, '');
    // The article, its publication, where to report errors, and the table of sources: what else is to be a link must be here too.
    expect(links).toEqual([
      '/about/publication/url',
      '/about/url',
      '/about/report',
      expect.stringMatching(/^\/sources\/\d\/url$/),
    ]);
    for (const path of links) {
      const copy = await servedWith((story) => {
        const keys = path.slice(1).split('/');
        const last = keys.pop() as string;
        keys.reduce((inner, key) => inner[key], story)[last] = hostile;
      });
      expect(() => readStory(copy), path).toThrow(`story.json#${path}: found`);
    }
  });

  it('names every fault with its path', async () => {
    const served = await servedWith((story) => {
      story.passages[0].paragraph = 'one';
      delete story.about.title;
      story.topology.objects.lines.geometries[0].type = 'Circle';
    });
    expect(() => readStory(served)).toThrow(
      [
        'story.json#/about/title: found nothing; expected "title". Add it.',
        'story.json#/topology/objects/lines/geometries/0/type: found “Circle”; expected "Point" or "MultiPoint" or ' +
          '"LineString" or "MultiLineString" or "Polygon" or "MultiPolygon". Correct the value.',
        'story.json#/passages/0/paragraph: found “one”; expected a number. Correct the value.',
      ].join('\n'),
    );
  });

  it('knows in which file beside it each text lies', async () => {
    const story = readStory(JSON.parse(await readFile('test/stories/served/2.json', 'utf8')));
    const files = story.passages.map((passage) => (isWhole(passage) ? '' : passage.file));
    expect(new Set(files).size).toBeGreaterThan(1);
    expect(files).toEqual([...files].sort());
    expect(files.every((file) => /^passages\/\d-[0-9a-f]{8}\.json$/.test(file))).toBe(true);
  });

  it('refuses files that are none of its folder, or too few', async () => {
    const served = JSON.parse(await readFile('test/stories/served/2.json', 'utf8'));
    const [first, ...others] = served.texts;
    const elsewhere = { ...first, file: '../other/passages/1.json' };
    expect(() => readStory({ ...served, texts: [elsewhere, ...others] })).toThrow('story.json#/texts/0/file');
    expect(() => readStory({ ...served, texts: others })).toThrow(
      /story.json#\/texts: found files for \d passages; expected files for all \d. Build the story anew./,
    );
  });

  it('refuses ids and indexes that lead nowhere', async () => {
    const served = await servedWith((story) => {
      story.passages[1].features[0] = 'atlantis';
      story.notes[0].sources = [99];
      story.topology.objects.lines.geometries[0].arcs = [1234];
      story.ground.land.arcs[0][0] = [-1000];
      story.layers.push({ ...story.layers[0], id: 'empty' });
    });
    expect(() => readStory(served)).toThrow(
      [
        'story.json#/topology/objects/lines/geometries/0: found arc 1234; expected one of the 9 arcs. Build the story anew.',
        'story.json#/topology/objects: found no layer empty; expected a collection for every layer. Build the story anew.',
        'story.json#/ground/land: found arc -1000; expected one of the 9 arcs. Build the story anew.',
        'story.json#/passages/1: found the unknown feature atlantis; expected a feature of the story. Build the story anew.',
        'story.json#/notes/0/sources: found a source that is not in the table; expected an index into /sources. Build the story anew.',
      ].join('\n'),
    );
  });
});
