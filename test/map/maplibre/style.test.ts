import { expect, test } from 'vitest';
import { styleOf } from '../../../src/map/maplibre/style.ts';
import { smallStory } from '../../stories/small-story.ts';

const story = smallStory();
const style = styleOf(story, 'light');
const ids = style.layers.map(({ id }) => id);

test('nothing is fetched: no glyphs, no sprite, no address anywhere', () => {
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
  expect(JSON.stringify(style)).not.toMatch(/https?:|data:/);
});

test('every layer has an id of its own and a source that is there', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const layer of style.layers)
    if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
});

test('a change of theme is a change of paint alone', () => {
  const shape = (theme: 'light' | 'dark') =>
    styleOf(story, theme).layers.map(({ paint = {}, ...layer }) => ({ ...layer, paint: Object.keys(paint) }));
  expect(shape('dark')).toEqual(shape('light'));
});

test('areas lie below the dim overlay; what is chosen, lines and points lie above it', () => {
  const dim = ids.indexOf('emphasis/dim');
  expect(ids.indexOf('places/all/country/Polygon/fill')).toBeLessThan(dim);
  for (const above of [
    'emphasis/all/country/Polygon/fill',
    'places/all/region/Polygon/pattern',
    'places/all/river/LineString/line',
    'places/towns/city/Point/circle',
  ])
    expect(ids.indexOf(above)).toBeGreaterThan(dim);
});

test('sources that share borders are not simplified, and name their features by the property id', () => {
  expect(style.sources.places).toMatchObject({ tolerance: 0, promoteId: 'id' });
  expect(style.sources.basemap).toMatchObject({ tolerance: 0 });
});

test('dashes are in widths of the line', () => {
  const dashed = styleOf(
    {
      ...story,
      layers: [
        {
          id: 'all',
          title: { en: 'All' },
          file: 'all.geojson',
          role: 'subject',
          paint: { river: { 'line-width': 2, 'line-dasharray': [8, 4] } },
        },
      ],
    },
    'light',
  ).layers.find(({ id }) => id === 'places/all/river/LineString/line');
  expect(dashed?.paint).toMatchObject({ 'line-dasharray': [4, 2] });
});
