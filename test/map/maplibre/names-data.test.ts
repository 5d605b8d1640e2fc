import { expect, test } from 'vitest';
import { type Camera, project } from '../../../src/cartography/camera.ts';
import type { LabelLine, PlacedLabel } from '../../../src/cartography/label.ts';
import { namesData } from '../../../src/map/maplibre/names-data.ts';
import { smallStory } from '../../stories/small-story.ts';

const camera: Camera = { center: [5, 5], zoom: 5 };
const size = { width: 400, height: 300 };

function line(text: string, x: number, y: number, letterSpacing = 0): LabelLine {
  const font = { size: 20, weight: 700, style: 'normal', letterSpacing } as const;
  return { text, lang: 'en', dir: 'ltr', x, y, width: 80, font, role: 'country', color: 'own' };
}

function label(more: Partial<PlacedLabel>): PlacedLabel {
  return {
    id: 'land',
    place: 'land',
    role: 'country',
    lines: [line('LAND', 200, 140)],
    box: [160, 130, 240, 150],
    align: 'center',
    anchor: [5, 5],
    haloWidth: 2,
    ...more,
  };
}

function pointsOf(placed: PlacedLabel): (readonly [number, number])[] {
  return namesData([placed], smallStory(), camera, size).features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [project(camera, size, geometry.coordinates as [number, number])] : [],
  );
}

test('a line stands where cartography put it', () => {
  const [[x, y] = [0, 0]] = pointsOf(label({}));
  expect(x).toBeCloseTo(200, 6);
  expect(y).toBeCloseTo(140, 6);
});

test('a spaced line stands there too: MapLibre counts no space after its last letter', () => {
  const [[x] = [0]] = pointsOf(label({ lines: [line('LAND', 200, 140, 6)] }));
  expect(x).toBeCloseTo(200, 6);
});

test('the lines of a turned label turn about its middle together', () => {
  const turned = label({ rotation: 90, lines: [line('A', 200, 130), line('B', 200, 150)] });
  const [a, b] = pointsOf(turned);
  expect(a?.map(Math.round)).toEqual([210, 140]);
  expect(b?.map(Math.round)).toEqual([190, 140]);
});

test('a leader is a line of its own, and ends in a dot where it leads into an area', () => {
  const { features } = namesData(
    [
      label({
        leader: [
          [200, 150],
          [210, 170],
        ],
      }),
    ],
    smallStory(),
    camera,
    size,
  );
  expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'LineString', 'Point']);
});

test('a named town of the basemap has a dot, another name has none', () => {
  const { features } = namesData(
    [label({ id: 'city:Oster', dot: [5, 6] }), label({})],
    smallStory(),
    camera,
    size,
  );
  const towns = features.filter(({ properties }) => properties?.part === 'town');
  expect(towns.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [5, 6] }]);
});

test('a line in a script whose letters join is an image, not text of MapLibre’s', () => {
  const kurdish: LabelLine = { ...line('عێراق', 200, 140), lang: 'ckb', dir: 'rtl' };
  const [feature] = namesData([label({ lines: [kurdish] })], smallStory(), camera, size).features;
  expect(feature?.properties).toMatchObject({ image: '2|20|700|normal|عێراق', color: 'own', place: 'land' });
  expect(feature?.properties).not.toHaveProperty('text');
});
