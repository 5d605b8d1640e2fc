import { expect, it } from 'vitest';
import { openingCamera } from '../../src/cartography/camera.ts';
import { readStory } from '../../src/story/served.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, tinyStory, tinyWith } from '../stories/tiny.ts';
import { refusal } from './refusal.ts';

/** Degrees from where the tiny story is to where 180° runs through its largest island. */
const AWAY = 218.5;

const moved = (lng: number) => {
  const there = lng + AWAY;
  return Number((there > 180 ? there - 360 : there).toFixed(6));
};
const movedBox = ([west = 0, south = 0, east = 0, north = 0]: number[]) => [
  moved(west),
  south,
  moved(east),
  north,
];
const movedAll = (coordinates: unknown): unknown => {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === 'number') return [moved(coordinates[0]), coordinates[1]];
  return coordinates.map(movedAll);
};

/** Moves the whole tiny story over 180°, its shapes not cut there. */
function acrossMeridian(files: Files) {
  const { bbox, frames, layers } = files['story.json'];
  files['story.json'].bbox = movedBox(bbox);
  files['story.json'].frames = { wide: movedBox(frames.wide), tall: movedBox(frames.tall) };
  for (const layer of layers) {
    if (layer.bbox) layer.bbox = movedBox(layer.bbox);
    for (const { geometry } of files[layer.file].features)
      geometry.coordinates = movedAll(geometry.coordinates);
  }
  for (const one of Object.values<Files>(files['basemap.json']))
    if (one.coordinates) one.coordinates = movedAll(one.coordinates);
    else for (const name of one as unknown as Files[]) name.at = movedAll(name.at);
}

it('builds a story over 180° as it does any other, and reads it back', async () => {
  const { served, downloads } = await buildStory(await tinyWith(acrossMeridian));
  const story = readStory(JSON.parse(JSON.stringify(served)));
  const before = await tinyStory();
  expect(story.about.bbox[0]).toBeGreaterThan(story.about.bbox[2]);
  const size = { width: 800, height: 500 };
  const [camera, was] = [story, before].map(({ about }) => openingCamera(about.frames, size));
  expect(camera?.zoom).toBeCloseTo(was?.zoom ?? 0, 4);
  expect(camera?.center[0]).toBeCloseTo((was?.center[0] ?? 0) + AWAY, 4);

  for (const [id, place] of before.places) {
    const now = story.places.get(id);
    expect(now?.area ?? 0).toBeCloseTo(place.area ?? 0, -1);
    expect(now?.length ?? 0).toBeCloseTo(place.length ?? 0, 1);
    expect(now?.at[0]).toBeCloseTo(moved(place.at[0]), 1);
    expect(now?.bbox[0]).toBeCloseTo(moved(place.bbox[0]), 2);
    expect(now?.bbox[2]).toBeCloseTo(moved(place.bbox[2]), 2);
  }
  expect([...story.places.values()].filter(({ bbox }) => bbox[0] > bbox[2]).length).toBeGreaterThan(0);
  const lngsOf = (shapes: unknown) =>
    (JSON.stringify(shapes).match(/\[-?[\d.]+,/g) ?? []).map((text) => Number(text.slice(1, -1)));
  const shapes = [...story.places.values(), { geometry: story.basemap.land }].map(({ geometry }) => geometry);
  // What was cut at 180° is joined, and goes on past it.
  const lngs = lngsOf(shapes);
  expect(Math.max(...lngs)).toBeGreaterThan(181);
  expect(Math.min(...lngs.map(Math.abs))).toBeGreaterThan(170);
  expect(lngs.filter((lng) => Math.abs(lng) === 180).length).toBeLessThan(12);
  const written = lngsOf(
    [...downloads().values()].flatMap(({ features }) => features.map((one) => one.geometry)),
  );
  expect(Math.max(...written)).toBe(180);
  expect(Math.min(...written)).toBe(-180);
});

it('holds a story over 180° to its boxes', async () => {
  const lines = await refusal((files) => {
    acrossMeridian(files);
    files['story.json'].frames.wide = [170, 29, -178, 32];
    files['places.geojson'].features[0].geometry.coordinates = [-170, 31];
  });
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
    'story.json#/frames/wide',
    'places.geojson#/features/0/geometry/coordinates',
  ]);
});

it('takes boxes that reach the poles, and ends them with the map', async () => {
  const { story } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].bbox = [-180, -90, 180, 90];
    }),
  );
  expect(story.about.bbox).toEqual([-180, -85, 180, 85]);
});

it('refuses a place beyond the map', async () => {
  expect(
    await refusal((files) => {
      files['story.json'].bbox = [-180, -90, 180, 90];
      files['places.geojson'].features[0].geometry.coordinates = [0, 90];
    }),
  ).toEqual([
    'places.geojson#/features/0/geometry: found a shape wholly beyond 85.0511° of latitude; expected a place that the map can show, which ends there (Web Mercator). Leave oster out.',
  ]);
});
