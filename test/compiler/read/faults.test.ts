import { expect, it, describe as suite } from 'vitest';
import type { Files } from '../../stories/tiny.ts';
import { refusal } from '../refusal.ts';

suite('the build', () => {
  it('tells of a misspelt property once, and names the one that was perhaps meant', async () => {
    const rename = (of: Files, from: string, to: string) => {
      of[to] = of[from];
      delete of[from];
    };
    expect(
      await refusal((files) => {
        rename(files['story.json'], 'title', 'titel');
        rename(files['story.json'].layers[0], 'role', 'rol');
        rename(files['story.json'].layers[1].paint, 'pipeline', 'pipelines');
        rename(files['places.geojson'].features[0].properties, 'rank', 'ranc');
        rename(files['passages.json'].first.items[2], 'body', 'bodi');
      }),
    ).toEqual(
      [
        ['story.json#/layers/0/rol', 'rol', 'role'],
        ['story.json#/layers/1/paint/pipelines', 'pipelines', 'pipeline'],
        ['story.json#/titel', 'titel', 'title'],
        ['places.geojson#/features/0/properties/ranc', 'ranc', 'rank'],
        ['passages.json#/first/items/2/bodi', 'bodi', 'body'],
      ].map(
        ([path, found, meant]) =>
          `${path}: found an unknown property “${found}”; expected perhaps “${meant}”. Correct its spelling or remove it.`,
      ),
    );
  });

  it('tells of a property that stands beside the one it is a misspelling of', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].layers[1].paint.pipeline['line-colour'] = ['#000000', '#ffffff'];
        files['story.json'].languags = files['story.json'].languages;
        delete files['story.json'].languages;
      }),
    ).toEqual([
      'story.json#/layers/1/paint/pipeline/line-colour: found an unknown property “line-colour” beside “line-color”; expected none of that name. Remove it.',
      'story.json#/languags: found an unknown property “languags”; expected perhaps “languages”. Correct its spelling or remove it.',
    ]);
  });

  it('tells of a list or a text in place of an object once', async () => {
    expect(
      await refusal((files) => {
        files['story.json'] = [];
      }),
    ).toEqual(['story.json: found an empty list; expected an object. Correct the value.']);
    expect(
      await refusal((files) => {
        files['story.json'] = 'a story';
      }),
    ).toEqual(['story.json: found “a story”; expected an object. Correct the value.']);
    expect(
      await refusal((files) => {
        files['story.json'].frames = [-40, 30, -37, 32];
        files['places.geojson'].features[0].properties.name = ['Oster'];
        files['places.geojson'].features[1].geometry = [-38.95, 31.35];
        files['notes.json'] = [];
      }),
    ).toEqual([
      'story.json#/frames: found a list of 4; expected an object. Correct the value.',
      'places.geojson#/features/0/properties/name: found a list of 1; expected an object. Correct the value.',
      'places.geojson#/features/1/geometry: found a list of 2; expected an object. Correct the value.',
      'notes.json: found an empty list; expected an object. Correct the value.',
    ]);
  });

  it('tells of a value that several checks refuse once', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].url = 'example.org/vell';
        files['story.json'].layers[0].title = 'The island and the Moor';
        files['story.json'].layers[1].file = '../lines.geojson';
      }),
    ).toEqual([
      'story.json#/url: found “example.org/vell”; expected an http or https address, without name and password. Correct the value.',
      'story.json#/layers/0/title: found “The island and the Moor”; expected an object. Correct the value.',
      'story.json#/layers/1/file: found “../lines.geojson”; expected the name of a .geojson file beside story.json. Correct the value.',
    ]);
  });

  it('tells of coordinates that are faulty throughout once', async () => {
    expect(
      await refusal((files) => {
        const [island] = files['islands.geojson'].features;
        island.geometry.coordinates = island.geometry.coordinates[0];
      }),
    ).toEqual([
      expect.stringMatching(
        /^islands\.geojson#\/features\/0\/geometry\/coordinates\/0\/0\/0: found -[\d.]+ \(and \d+ more in these coordinates\); expected a list\. Correct the value\.$/,
      ),
    ]);
  });

  it('tells of all misspelt members of an object in one run', async () => {
    const unknown = (path: string) =>
      `${path}: found an unknown property “${path.split('/').at(-1)}”; expected none of that name. Correct its spelling or remove it.`;
    expect(
      await refusal((files) => {
        Object.assign(files['story.json'], { aaaaaaaaaa: 1, bbbbbbbbbb: 2 });
        Object.assign(files['story.json'].frames, { cccccccccc: 1, dddddddddd: 2 });
        Object.assign(files['passages.json'].first.items[0].target, { eeeeeeeeee: 1, ffffffffff: 2 });
        Object.assign(files['notes.json'].first.items[0], { gggggggggg: 1, hhhhhhhhhh: 2 });
        Object.assign(files['basemap.json'], { iiiiiiiiii: 1, jjjjjjjjjj: 2 });
        Object.assign(files['places.geojson'].features[0].properties.sources[0], {
          kkkkkkkkkk: 1,
          llllllllll: 2,
        });
      }),
    ).toEqual(
      [
        'story.json#/frames/cccccccccc',
        'story.json#/frames/dddddddddd',
        'story.json#/aaaaaaaaaa',
        'story.json#/bbbbbbbbbb',
        'places.geojson#/features/0/properties/sources/0/kkkkkkkkkk',
        'places.geojson#/features/0/properties/sources/0/llllllllll',
        'passages.json#/first/items/0/target/eeeeeeeeee',
        'passages.json#/first/items/0/target/ffffffffff',
        'notes.json#/first/items/0/gggggggggg',
        'notes.json#/first/items/0/hhhhhhhhhh',
        'basemap.json#/iiiiiiiiii',
        'basemap.json#/jjjjjjjjjj',
      ].map(unknown),
    );
  });

  it('tells of a layer that cannot be known in full without complaints about what it would have held', async () => {
    expect(
      await refusal((files) => {
        files['islands.geojson'] = files['islands.geojson'].features;
        delete files['places.geojson'].features[0].id;
      }),
    ).toEqual([
      'islands.geojson: found a list of 2; expected an object. Correct the value.',
      'places.geojson#/features/0/id: found nothing; expected a kebab-case id. Add it.',
    ]);
  });
});
