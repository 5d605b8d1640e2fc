import { describe, expect, it } from 'vitest';
import { importPoints, importShape } from '../../../author/src/add/import-shape.ts';
import { importTable } from '../../../author/src/add/import-table.ts';
import { withRows } from '../../../author/src/add/with-row.ts';

const line = {
  type: 'LineString',
  coordinates: [
    [47, 31],
    [48, 30],
  ],
};
const river = { type: 'Feature', id: 7, properties: { name: 'Shatt' }, geometry: line };
const town = {
  type: 'Feature',
  properties: { name: 'Basra' },
  geometry: { type: 'Point', coordinates: [47.8, 30.5] },
};
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const shape = (json: unknown, only?: string) => importShape('a.json', JSON.stringify(json), only);

describe('a shape of a file', () => {
  it.each([
    ['a geometry', line, undefined],
    ['a feature', river, 'Shatt'],
    ['a collection', collection(river, { type: 'Feature', properties: null, geometry: null }), 'Shatt'],
  ])('%s', (_, json, name) => {
    expect(shape(json)).toEqual({ geometry: line, name });
  });

  it('TopoJSON', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [47, 30] },
      arcs: [
        [
          [0, 1],
          [1, -1],
        ],
      ],
      objects: {
        rivers: {
          type: 'GeometryCollection',
          geometries: [{ type: 'LineString', arcs: [0], properties: { name: 'Shatt' } }],
        },
      },
    };
    expect(shape(topology)).toEqual({ geometry: line, name: 'Shatt' });
  });

  it('the parts of a file are one shape; of several sorts one is asked for', () => {
    expect(shape(collection(river, river)).geometry).toMatchObject({ type: 'MultiLineString' });
    expect(() => shape(collection(river, town))).toThrow(
      /found points, lines and areas together; .*--feature/,
    );
    expect(shape(collection(river, town), 'Basra').geometry.type).toBe('Point');
    expect(shape(collection(river, town), '7').geometry).toEqual(line);
    expect(() => shape(collection(river, town), 'Tigris')).toThrow(
      '--feature: found “Tigris”, which a.json does not have; it has “Shatt”, “Basra” …. Correct the name.',
    );
  });

  it.each([
    ['nothing', collection(), /found no feature with a shape/],
    ['null', null, /found no|no shape/],
    ['what is no shape', { type: 'Rivers' }, /no shape/],
    ['metres', { type: 'Point', coordinates: [3_000_000, 4_000_000] }, /no degrees .*ogr2ogr/],
    [
      'another system',
      { ...collection(river), crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
      /EPSG:3857.*ogr2ogr/,
    ],
  ])('%s is an error', (_, json, told) => {
    expect(() => shape(json)).toThrow(told);
  });

  it('several points alone are a place each, with a name', () => {
    const points = (json: object) => importPoints('a.json', JSON.stringify(json));
    const other = { ...town, properties: { name: 'Abadan' } };
    expect(points(collection(town, other))?.map(({ name }) => name)).toEqual(['Basra', 'Abadan']);
    expect(points(collection(town))).toBeUndefined();
    expect(points(collection(town, river))).toBeUndefined();
    expect(() => points(collection(town, { ...town, properties: {} }))).toThrow(
      'a.json#/features/1: found a point without',
    );
  });

  it('what is no JSON is an error', () => {
    expect(() => importShape('a.geojson', '<kml/>')).toThrow('a.geojson: found no JSON');
  });
});

describe('the places of a table', () => {
  it('by the names that columns have elsewhere', () => {
    expect(importTable('a.csv', '\uFEFFTitle;Latitude;Longitude;People\nBasra;30.5;47.8;1\n')).toEqual([
      { name: 'Basra', lat: '30.5', lng: '47.8' },
    ]);
  });

  it.each([
    ['no row', 'name,lng,lat\n', /found no place/],
    [
      'no position',
      'name,lng,lat\nBasra,,\n',
      /^a\.csv:2: found “Basra, , ”; expected columns name, lng and lat/,
    ],
    ['metres', 'name,x,y\nBasra,3000000,4000000\n', /expected .* degrees/],
    ['no CSV', 'name,lng\n"Basra,1\n', /no CSV/],
  ])('%s is an error', (_, text, told) => {
    expect(() => importTable('a.csv', text)).toThrow(told);
  });
});

describe('rows of places.csv', () => {
  const row = { id: 'basra', name: 'Basra, old', kind: 'city', lng: '47.8', lat: '30.5', source: 'GeoNames' };

  it('a table is made where there is none', () => {
    expect(withRows(undefined, [row])).toBe(
      'id,name,kind,lng,lat,shape,precision,source,source-url,licence\nbasra,"Basra, old",city,47.8,30.5,,,GeoNames,,\n',
    );
  });

  it('in the table’s own columns, signs and line ends; what it lacks comes behind', () => {
    expect(withRows('Name;id;Longitude;Latitude;kind\r\nA;a;1;2;city', [row])).toBe(
      'Name;id;Longitude;Latitude;kind;source\r\nA;a;1;2;city\r\nBasra, old;basra;47.8;30.5;city;GeoNames\r\n',
    );
  });
});
