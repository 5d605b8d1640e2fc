import { expect, it } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { layerStack } from '../../src/cartography/layer-stack.ts';
import { namesInView } from '../../src/cartography/names-in-view.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import { readStory } from '../../src/story/served.ts';
import { buildStory } from '../stories/build-story.ts';
import { tinyStory, tinyWith } from '../stories/tiny.ts';

const tiny = await tinyStory();
const [west, south, east, north] = tiny.about.frames.wide;
const middle = (south + north) / 2;
/** From one side of the opening view to the other, falling a little. */
const COURSE = Array.from({ length: 9 }, (_, i) => [
  west + ((east - west) * i) / 8,
  middle + (north - south) * (0.1 - i / 40),
]);

async function withRiver() {
  const read = await tinyWith((files) => {
    const basemap = files['basemap.json'];
    basemap.rivers = { type: 'MultiLineString', coordinates: [COURSE] };
    basemap.names.push({ name: 'Ald', kind: 'river', at: COURSE[4], rank: 1 });
  });
  const { served } = await buildStory(read);
  return { served, story: readStory(JSON.parse(JSON.stringify(served))) };
}

it('are served with the story, in the version whose readers may leave them out', async () => {
  const { served, story } = await withRiver();
  expect(served.version).toBe(3);
  expect(story.basemap.rivers?.coordinates[0]?.length).toBeGreaterThan(1);
  expect(story.basemap.names.some(({ kind }) => kind === 'river')).toBe(true);
});

it('are a layer of their own, where there are any', async () => {
  const layers = (story: typeof tiny) => layerStack(story, 'light').map(({ id }) => id);
  expect(layers(tiny)).not.toContain('basemap/rivers');
  const { story } = await withRiver();
  expect(layers(story).indexOf('basemap/rivers')).toBeLessThan(layers(story).indexOf('basemap/lakes'));
});

it('are named along their course', async () => {
  const { story } = await withRiver();
  const size = { width: 960, height: 600 };
  const camera = openingCamera(story.about.frames, size);
  const view = { size, camera, lang: 'en', measure: makeFontMeasure() };
  const label = namesInView(
    story,
    view,
    false,
  )(new Set()).find(({ lines }) => lines.some(({ text }) => text === 'Ald'));
  expect(label?.rotation).toBeGreaterThan(0);
  const [left = 0, top = 0, right = 0, bottom = 0] = label?.box ?? [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const apart = COURSE.map(([lng = 0, lat = 0]) => project(camera, size, [lng, lat])).map(([a, b]) =>
    Math.hypot(a - x, b - y),
  );
  expect(Math.min(...apart)).toBeLessThan(size.width / 16 + 20);
});
