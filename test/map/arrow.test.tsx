import type { SymbolLayerSpecification } from 'maplibre-gl';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { openingCamera } from '../../src/cartography/camera.ts';
import { layerStack } from '../../src/cartography/layer-stack.ts';
import { arrowImage } from '../../src/map/maplibre/arrow-image.ts';
import { emphasisData } from '../../src/map/maplibre/emphasis-data.ts';
import { styleOf } from '../../src/map/maplibre/style.ts';
import { makeCanvas } from '../../src/map/svg/canvas.ts';
import { makePalette } from '../../src/map/svg/palette.ts';
import { shapesOf } from '../../src/map/svg/shapes.tsx';
import { articleStory } from '../stories/article.ts';

const story = await articleStory();
const size = { width: 960, height: 600 };
const arrows = (theme: 'light' | 'dark') =>
  layerStack(story, theme).flatMap(({ id, paint }) =>
    paint.type === 'arrow' && id.startsWith('places/') ? [{ id, ...paint }] : [],
  );

test('the stack has the arrow over its casing and its line, in the line’s colour in both themes', () => {
  expect(arrows('light').map(({ id, color }) => [id.split('/').at(-1), color])).toEqual([
    ['arrow-casing', '#ffffff'],
    ['arrow', '#9c2c14'],
  ]);
  expect(arrows('dark').at(-1)?.color).toBe('#ff8a66');
  const ids = layerStack(story, 'light').map(({ id }) => id.split('/').at(-1));
  expect(ids.slice(ids.indexOf('arrow-casing') - 1, ids.indexOf('arrow') + 1)).toEqual([
    'casing',
    'arrow-casing',
    'line',
    'arrow',
  ]);
});

test('as SVG it is an outline that a larger picture does not make larger', () => {
  const palette = makePalette();
  const canvas = makeCanvas(openingCamera(story.about.frames, size), size, palette);
  const svg = render(shapesOf(story, canvas)());
  const heads = [
    ...svg.matchAll(/<path d="(M[^"]*z)" class="(\w+)" stroke-width="([\d.]+)" stroke-linejoin="miter"/g),
  ];
  const [casing, arrow] = arrows('light');
  expect(heads.map(([, , , width]) => Number(width))).toEqual(
    [casing, arrow].map((one) => Number((2 * ((one?.radius.pixels ?? 0) - 0.25)).toFixed(2))),
  );
  expect(palette.css()).toContain(`.${heads.at(-1)?.[2]}{stroke:${arrow?.color}}`);
});

test('in MapLibre it is an image of the same size and colour, turned as the line ends', () => {
  const style = styleOf(story, 'light');
  const layers = style.layers.filter(
    (layer): layer is SymbolLayerSpecification => layer.type === 'symbol' && layer.id.startsWith('places/'),
  );
  expect(layers.map(({ layout }) => layout?.['icon-image'])).toEqual(
    arrows('light').map(({ radius, color }) => `arrow:${radius.pixels}:${color}`),
  );
  const { data } = style.sources.places as unknown as { data: GeoJSON.FeatureCollection };
  const points = data.features.filter(({ properties }) => properties && 'arrow' in properties);
  const shape = story.places.get('kirkuk-pipeline')?.geometry;
  const end = shape?.type === 'LineString' ? shape.coordinates.at(-1) : undefined;
  expect(end).toBeDefined();
  expect(points).toEqual([
    {
      type: 'Feature',
      properties: { layer: 'kirkuk-pipeline', kind: 'pipeline', arrow: expect.any(Number) },
      geometry: { type: 'Point', coordinates: end },
    },
  ]);
});

test('it comes forward with its line', () => {
  const { features } = emphasisData(story, new Map([['kirkuk-pipeline', 'chosen']]));
  expect(features.map(({ properties }) => [properties?.emphasis, 'arrow' in (properties ?? {})])).toEqual([
    ['dim', false],
    ['chosen', false],
    ['chosen', true],
  ]);
});

test('its image points to the right, filled within and empty without', () => {
  const image = arrowImage('arrow:3:#9c2c14', 4);
  if (!image) throw new Error('no image');
  const { width, data } = image;
  const at = (x: number, y: number) => [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4)];
  const middle = width / 2;
  expect(at(middle, middle)).toEqual([0x9c, 0x2c, 0x14, 255]);
  expect(at(middle + 24, middle)[3]).toBe(255);
  expect(at(middle - 14, middle)[3]).toBe(0);
  expect(at(middle + 20, middle + 10)[3]).toBe(0);
  expect(at(middle - 10, middle + 15)[3]).toBe(255);
  expect(arrowImage('hatch:#9c2c14', 4)).toBeUndefined();
});
