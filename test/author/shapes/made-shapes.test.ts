import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { regionOf } from '../../../author/src/basemap/region.ts';
import { shapesAnew } from '../../../author/src/shapes/made-shapes.ts';
import { shapeFile } from '../../../author/src/shapes/shape-file.ts';
import { shapeOf } from '../../../author/src/shapes/shape-of.ts';
import { positionsOf } from '../../../src/compiler/read/positions.ts';
import { PLACES } from '../basemap/places.ts';

const WIDE = regionOf([[-10, 35, 30, 60]]);
const NEAR = regionOf([[6, 45.5, 11, 48]]);

it('makes the shapes that the command made anew, and leaves those that somebody drew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(shapesAnew(folder, PLACES, NEAR).size).toBe(0);
  mkdirSync(join(folder, 'shapes'));
  const from = { country: 'CH' };
  const shape = shapeOf(from, PLACES, undefined, WIDE);
  const line = { type: 'LineString' as const, coordinates: [[7, 47] as const, [8, 47] as const] };
  const write = (file: string, text: string) => writeFileSync(join(folder, 'shapes', file), text);
  write('switzerland.geojson', shape ? shapeFile('Switzerland', shape.geometry, from) : '');
  write('drawn.geojson', shapeFile('Drawn', line as never));
  write('spoilt.geojson', '{');

  const anew = shapesAnew(folder, PLACES, NEAR);
  expect([...anew.keys()]).toEqual(['shapes/switzerland.geojson']);
  const made = JSON.parse(anew.get('shapes/switzerland.geojson') ?? '');
  expect(made.properties).toEqual({ name: 'Switzerland', from });
  expect(positionsOf(made.geometry).length).toBeGreaterThan(
    2 * (shape ? positionsOf(shape.geometry as never).length : 0),
  );
  write('switzerland.geojson', anew.get('shapes/switzerland.geojson') ?? '');
  expect(shapesAnew(folder, PLACES, NEAR).size).toBe(0);
});
