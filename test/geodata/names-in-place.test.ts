import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { openingCamera, project, unproject } from '../../src/cartography/camera.ts';
import type { PlacedLabel } from '../../src/cartography/label.ts';
import { placeLabels } from '../../src/cartography/labels.ts';
import { namesInView } from '../../src/cartography/names-in-view.ts';
import { isArea, isPoint } from '../../src/cartography/shape.ts';
import { posterLabels } from '../../src/compiler/poster/labels.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import { nameWarnings } from '../../src/compiler/poster/name-warnings.ts';
import { describe as told } from '../../src/story/problem.ts';
import { articleStory } from '../stories/article.ts';

const story = await articleStory();
const measure = makeFontMeasure();
const places = [...story.places.values()];
const countries = places.filter(({ kind }) => kind === 'country');
const subjects = new Set(story.layers.filter(({ role }) => role === 'subject').map(({ id }) => id));
const warned = nameWarnings(story, posterLabels(story, measure).at).map(told);

/** Phones upright and on their side, and pages; CSS pixels. */
const SIZES = [
  [320, 400],
  [390, 487],
  [844, 390],
  [960, 600],
  [1024, 640],
  [1200, 750],
  [1280, 800],
] as const;

const isIn = (at: readonly number[], { geometry }: { geometry: GeoJSON.Geometry }) =>
  booleanPointInPolygon([...at], geometry as GeoJSON.MultiPolygon);

describe.each(SIZES)('in the opening view of %i × %i px', (width, height) => {
  const size = { width, height };
  const camera = openingCamera(story.about.frames, size);
  const names = namesInView(story, { size, camera, lang: 'en', measure }, false)(new Set());

  /** How much of a name lies in countries in which its place does not. */
  function abroad(
    { box: [left, top, right, bottom] }: PlacedLabel,
    own: (country: string) => boolean,
  ): number {
    const shares = Array.from({ length: 12 }, (_, i) => (i + 0.5) / 12);
    const spots = shares.flatMap((u) =>
      [0.25, 0.75].map((v) => unproject(camera, size, [left + (right - left) * u, top + (bottom - top) * v])),
    );
    const away = spots.filter((at) => countries.some((one) => !own(one.id) && isIn(at, one)));
    return away.length / spots.length;
  }

  test('the Region, its countries and small ones are named in their country, at sea, or led from there', () => {
    for (const label of names) {
      const place = story.places.get(label.place ?? '');
      if (!place || !isArea(place) || label.role === 'water') continue;
      const own = (id: string) => id === place.id || (place.kind !== 'country' && id === 'iraq');
      expect(abroad(label, own), place.id).toBeLessThan(label.leader ? 0.3 : 0.5);
      const end = label.leader && unproject(camera, size, label.leader[1]);
      if (end) expect(isIn(end, place), place.id).toBe(true);
    }
  });

  test('the pipeline’s name and the river’s are beside their line, and in a country that it runs through', () => {
    for (const id of ['kirkuk-pipeline', 'shatt-al-arab']) {
      const label = names.find(({ place }) => place === id);
      expect(label, id).toBeDefined();
      if (!label) continue;
      expect(abroad(label, (country) => ['iraq', 'iran'].includes(country))).toBeLessThan(0.5);
      const line = story.places.get(id)?.geometry as GeoJSON.LineString;
      const [left, top, right, bottom] = label.box;
      const off = line.coordinates.map((at) => {
        const [x, y] = project(camera, size, at as [number, number]);
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      });
      expect(Math.min(...off), id).toBeLessThan(label.leader ? 60 : 40);
    }
  });

  test('each dot has its name', () => {
    const named = new Set(names.map(({ place }) => place));
    for (const place of places.filter(isPoint)) {
      const [x, y] = project(camera, size, place.at);
      if (x > 8 && y > 8 && x < width - 8 && y < height - 8) expect(named, place.id).toContain(place.id);
    }
  });
});

test.each([
  [960, 600, 'wide'],
  [390, 487, 'tall'],
] as const)('at %i px what is told of is named, but for what the build says', (width, height, shape) => {
  const size = { width, height };
  const camera = openingCamera(story.about.frames, size);
  const labels = namesInView(story, { size, camera, lang: 'en', measure }, false)(new Set());
  const named = new Set(labels.map(({ place }) => place));
  const warning = warned.find((text) => text.includes(`/frames/${shape}`)) ?? '';
  const missing = places.filter((place) => {
    const [x, y] = project(camera, size, place.at);
    const isTold = subjects.has(place.layer) || isPoint(place) || story.passagesOf(place.id).length > 0;
    return isTold && !named.has(place.id) && x > 0 && y > 0 && x < width && y < height;
  });
  for (const { id } of missing) expect(warning).toContain(`“${id}”`);
  expect(
    missing
      .map(({ id }) => id)
      .filter((id) => !['israel', 'bahrain', 'united-arab-emirates', 'kurdistan-disputed'].includes(id)),
  ).toEqual([]);
});

describe('near the limit of the data', () => {
  const views = [6.5, 7, 8, 9, 10].flatMap((zoom) =>
    [
      [900, 600],
      [390, 480],
    ].flatMap(([width = 0, height = 0]) =>
      [
        [0, 0],
        [0.3, 0.3],
        [-0.3, 0.3],
        [0.3, -0.3],
        [-0.3, -0.3],
      ].map(([dx = 0, dy = 0]) => ({ zoom, width, height, dx, dy })),
    ),
  );

  test.each(views)(
    'Basra is named, with its dot, and no province by its name: zoom $zoom, $width × $height, off by $dx, $dy',
    ({ zoom, width, height, dx, dy }) => {
      const size = { width, height };
      const center = unproject({ center: [47.78, 30.5085], zoom }, size, [
        width / 2 + dx * width,
        height / 2 + dy * height,
      ]);
      const labels = placeLabels(story, { size, camera: { center, zoom }, lang: 'en', measure });
      const basra = labels.filter(({ lines }) => /^basra$/i.test(lines[0]?.text ?? ''));
      expect(basra).toHaveLength(1);
      expect(basra[0]?.dot).toBeDefined();
      const sizes = labels
        .filter(({ role }) => role === 'country')
        .map(({ lines }) => lines[0]?.font.size ?? 0);
      expect(Math.max(0, ...sizes)).toBeLessThan(15);
    },
  );

  test('a province is named in capitals, as no town is', () => {
    const size = { width: 1280, height: 800 };
    const view = { size, camera: { center: [58, 36], zoom: 6.5 } as const, lang: 'en', measure };
    const labels = placeLabels(story, view);
    const textOf = (kind: string) =>
      labels.filter(({ id }) => id.startsWith(`${kind}:`)).map(({ lines }) => lines[0]?.text ?? '');
    expect(textOf('division').length).toBeGreaterThan(1);
    for (const text of textOf('division')) expect(text).toBe(text.toUpperCase());
    for (const text of textOf('city')) expect(text).not.toBe(text.toUpperCase());
  });
});
