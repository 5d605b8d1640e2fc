import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEPS_PER_DEGREE } from '../../src/compiler/compile/grid.ts';
import { isWhole } from '../../src/story/passage.ts';
import { readStory } from '../../src/story/served.ts';
import { storyFiles } from '../stories/arbitrary.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, inMemory } from '../stories/tiny.ts';

/** The features of all layers, by id. */
function featuresOf(files: Files): Map<string, GeoJSON.Feature> {
  const layers = Object.entries(files).filter(([name]) => name.endsWith('.geojson'));
  return new Map(layers.flatMap(([, layer]) => layer.features).map((feature) => [feature.id, feature]));
}

function positions(geometry: GeoJSON.Geometry): number[][] {
  const flat = JSON.stringify(geometry).match(/\[-?[\d.e-]+,-?[\d.e-]+\]/g) ?? [];
  return flat.map((position) => JSON.parse(position));
}

/** How far the farthest of `some` is from the nearest of `others`, on the worse axis, in degrees. */
function farthest(some: number[][], others: number[][]): number {
  const apart = ([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]) =>
    Math.max(Math.abs(a - c), Math.abs(b - d));
  return Math.max(...some.map((one) => Math.min(...others.map((other) => apart(one, other)))));
}

test('is read back as it was written: any story that the build accepts', async () => {
  await fc.assert(
    fc.asyncProperty(storyFiles, async (files) => {
      const { served } = await buildStory(inMemory(files));
      const story = readStory(JSON.parse(JSON.stringify(served)));
      const features = featuresOf(files);

      expect([...story.places.keys()].sort()).toEqual([...features.keys()].sort());
      for (const place of story.places.values()) {
        const feature = features.get(place.id);
        expect(place).toMatchObject(feature?.properties ?? {});
        const geometry = feature?.geometry as GeoJSON.Geometry;
        expect(place.geometry.type).toBe(geometry.type);
        const half = 0.5 / STEPS_PER_DEGREE + 1e-9;
        expect(farthest(positions(geometry), positions(place.geometry))).toBeLessThanOrEqual(half);
        expect(farthest(positions(place.geometry), positions(geometry))).toBeLessThanOrEqual(half);
      }
    }),
    { numRuns: 40 },
  );
});

test('has passages, mentions and notes that lead somewhere: any story that the build accepts', async () => {
  await fc.assert(
    fc.asyncProperty(storyFiles, async (files) => {
      const { served } = await buildStory(inMemory(files));
      const story = readStory(JSON.parse(JSON.stringify(served)));
      const items = files['passages.json'].first.items;

      expect(story.passages).toHaveLength(items.length);
      for (const item of items) {
        const passage = story.passages.filter(isWhole).find(({ id }) => id === item.id);
        const [quote] = item.target.selector;
        expect(passage).toMatchObject({ exact: quote.exact, paragraph: item.target.paragraph });
        for (const feature of passage?.features ?? [])
          expect(story.passagesOf(story.places.get(feature)?.id ?? '')).toContain(passage);
        const mentioned = passage?.mentions.map(({ feature, start, end }) => [
          feature,
          quote.exact.slice(0, start),
          quote.exact.slice(start, end),
        ]);
        const written = quote.refinedBy.map((mention: Files) => [
          mention.feature,
          mention.prefix,
          mention.exact,
        ]);
        expect(mentioned?.sort()).toEqual(written.sort());
      }
      expect(story.notes.map(({ text }) => text)).toEqual(
        files['notes.json'].first.items.map((note: Files) => note.body.value),
      );
    }),
    { numRuns: 40 },
  );
});
