import { expect, it } from 'vitest';
import { describe } from '../../../src/story/problem.ts';
import { buildStory } from '../../stories/build-story.ts';
import { type Files, tinyStory, tinyWith } from '../../stories/tiny.ts';
import { refusal } from '../refusal.ts';

const CRS84 = 'urn:ogc:def:crs:OGC:1.3:CRS84';
const named = (name: string) => ({ type: 'name', properties: { name } });

/** The tiny story's islands as a tool writes them: what is said of the file, of each feature, and of each geometry. */
const written = (file: object, feature: object, geometry: object) => (files: Files) => {
  const islands = files['islands.geojson'];
  Object.assign(islands, file);
  for (const one of islands.features) {
    Object.assign(one, feature);
    Object.assign(one.geometry, geometry);
    one.geometry.coordinates = JSON.parse(
      JSON.stringify(one.geometry.coordinates).replaceAll(/(-?[\d.]+,-?[\d.]+)\]/g, '$1,12.5]'),
    );
  }
};

it.each([
  [
    'ogr2ogr',
    { name: 'islands', crs: named(CRS84), xy_coordinate_resolution: 1e-9, bbox: [-41, 29, -33, 33] },
  ],
  ['QGIS', { name: 'islands', crs: named(CRS84) }],
  ['Overpass', { generator: 'overpass-turbo', copyright: 'ODbL', timestamp: '2026-11-01T00:00:00Z' }],
])('takes GeoJSON with heights and foreign members, as %s writes it', async (_tool, file) => {
  const change = written(
    file,
    { bbox: [-41, 29, 0, -33, 33, 0], note: { any: [1] } },
    { bbox: [-41, 29, -33, 33] },
  );
  const { story, warnings } = await buildStory(await tinyWith(change));
  expect(warnings).toEqual([]);
  const { places } = await tinyStory();
  expect(story.places.get('moor')).toEqual(places.get('moor'));
});

it.each([
  CRS84,
  'urn:ogc:def:crs:OGC::CRS84',
  'urn:ogc:def:crs:OGC::CRS84h',
  'urn:ogc:def:crs:EPSG::4326',
  'urn:ogc:def:crs:EPSG:6.6:4326',
  'urn:x-ogc:def:crs:EPSG:4326',
  'EPSG:4326',
  'epsg:4326',
  'OGC:CRS84',
  'CRS84',
  'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  'http://www.opengis.net/def/crs/EPSG/0/4326',
  'http://www.opengis.net/gml/srs/epsg.xml#4326',
])('takes the coordinate system %s', async (name) => {
  expect(await refusal((files) => Object.assign(files['islands.geojson'], { crs: named(name) }))).toEqual([]);
});

it.each([
  null,
  { type: 'EPSG', properties: { code: 4326 } },
  { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/4326/proj4/', type: 'proj4' } },
])('takes the same as GeoJSON of 2008 says it: %j', async (crs) => {
  expect(await refusal((files) => Object.assign(files['islands.geojson'], { crs }))).toEqual([]);
});

it.each([
  ['EPSG:3857', '/crs', (islands: Files, crs: object) => Object.assign(islands, { crs })],
  [
    'urn:ogc:def:crs:EPSG::32638',
    '/features/1/crs',
    (islands: Files, crs: object) => Object.assign(islands.features[1], { crs }),
  ],
  ['urn:ogc:def:crs:EPSG::43260', '/crs', (islands: Files, crs: object) => Object.assign(islands, { crs })],
])('refuses the coordinate system %s once, with the command that reprojects', async (name, path, put) => {
  const lines = await refusal((files) => {
    put(files['islands.geojson'], named(name));
    files['islands.geojson'].features[0].geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [5e6, 4e6],
          [5.1e6, 4e6],
          [5e6, 4.1e6],
          [5e6, 4e6],
        ],
      ],
    };
  });
  expect(lines).toEqual([
    `islands.geojson#${path}: found the coordinate system “${name}”; expected longitude and latitude on WGS 84 (CRS84 or EPSG:4326; RFC 7946 §4). Reproject it: ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES reprojected-islands.geojson islands.geojson.`,
  ]);
});

it('leaves out properties that no place has, and names those of a file in one line', async () => {
  const { warnings, served } = await buildStory(
    await tinyWith((files) => {
      for (const { properties } of files['places.geojson'].features)
        Object.assign(properties, { ISO_A3: 'VEL', scalerank: 1, __proto: 1, localLanguage: ['en'] });
    }),
  );
  expect(warnings.map(describe)).toEqual([
    'places.geojson#/features: found properties that no place has: “localLanguage” (perhaps “localLanguages”), “ISO_A3”, “scalerank”, “__proto”; expected name, localLanguages, otherNames, mentions, kind, precision, rank, sources, size, arrow, disputed. They are left out.',
  ]);
  expect(JSON.stringify(served)).not.toContain('ISO_A3');
});

it('takes an id from where QGIS and ogr2ogr put it', async () => {
  const { story } = await buildStory(
    await tinyWith((files) => {
      const { features } = files['islands.geojson'];
      for (const feature of features) {
        feature.properties = { id: feature.id, ...feature.properties };
        delete feature.id;
      }
      files['places.geojson'].features.push({ ...files['places.geojson'].features[0], id: 17 });
    }),
  );
  expect([...story.places.keys()]).toEqual(expect.arrayContaining(['moor', 'vell', '17']));
});

it('warns of the winding of rings once a file', async () => {
  const { warnings } = await buildStory(
    await tinyWith((files) => {
      for (const { geometry } of files['islands.geojson'].features)
        for (const ring of geometry.coordinates.flat(geometry.type === 'MultiPolygon' ? 1 : 0))
          ring.reverse();
    }),
  );
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.found).toMatch(
    /^an outer ring that runs clockwise \(and \d+ more rings? the wrong way round\)$/,
  );
});
