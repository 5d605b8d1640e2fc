import { expect, it, describe as suite } from 'vitest';
import { refusal } from './refusal.ts';

/** What the tiny story is refused with once the Moor has another shape, and perhaps kind. */
const refusedWith = (geometry: object, kind = 'region') =>
  refusal((files) => {
    const moor = files['islands.geojson'].features[1];
    moor.geometry = geometry;
    moor.properties.kind = kind;
  });

const polygon = (...coordinates: number[][][]) => refusedWith({ type: 'Polygon', coordinates });
/** A square around the Moor. */
const rim = [
  [-38, 30],
  [-37, 30],
  [-37, 31],
  [-38, 31],
  [-38, 30],
];
const at = 'islands.geojson#/features/1/geometry';

suite('the build', () => {
  it('refuses open rings', async () => {
    expect(
      await polygon([
        [-38, 30],
        [-37, 30],
        [-37, 31],
        [-38, 31],
      ]),
    ).toEqual([
      `${at}/coordinates/0: found an open ring, from [-38, 30] to [-38, 31]; expected a ring that ends where it begins. Repeat the first position at the end.`,
    ]);
  });

  it('refuses rings of less than four positions, and lines of less than two', async () => {
    expect(
      await polygon([
        [-38, 30],
        [-37, 30],
        [-38, 30],
      ]),
    ).toEqual([
      `${at}/coordinates/0: found a list of 3; expected a ring of four positions at least. Correct the value.`,
    ]);
    expect(await refusedWith({ type: 'LineString', coordinates: [[-38, 30]] })).toEqual([
      `${at}/coordinates: found a list of 1; expected two positions at least. Correct the value.`,
    ]);
  });

  it('refuses rings without area, of which Turf can make nothing', async () => {
    const flat = (path: string, how: string) =>
      `${at}/coordinates/${path}: found a ring without area: ${how}; expected three positions at least that do not lie on one line. Redraw moor there, or remove the ring.`;
    const one = [-37.8, 30.2];
    const line = [one, [-37.7, 30.3], [-37.5, 30.5], [-37.6, 30.4], one];
    expect(await polygon([one, one, one, one])).toEqual([flat('0', 'all its positions are one')]);
    expect(await polygon(line)).toEqual([flat('0', 'its positions lie on one line')]);
    expect(await refusedWith({ type: 'MultiPolygon', coordinates: [[line], [line]] })).toEqual([
      flat('0/0', 'its positions lie on one line'),
      flat('1/0', 'its positions lie on one line'),
    ]);
  });

  it('accepts a position twice in a row', async () => {
    const [one, two, three] = [
      [-38, 30],
      [-37, 30],
      [-37, 31],
    ];
    expect(await polygon([one, one, two, three, three, one, one])).toEqual([]);
  });

  it('refuses positions off the globe', async () => {
    expect(await refusedWith({ type: 'Point', coordinates: [-38, 91] }, 'site')).toEqual([
      `${at}/coordinates: found [-38, 91]; expected a longitude from -180 to 180 and a latitude from -90 to 90. Write longitude first, then latitude; or widen the bbox if the place is right.`,
    ]);
  });

  it('refuses swapped axes, as they lie outside the bbox, and says how many there are', async () => {
    expect(
      await refusedWith(
        {
          type: 'LineString',
          coordinates: [
            [30, -38],
            [31, -38],
            [-38, 31],
          ],
        },
        'river',
      ),
    ).toEqual([
      `${at}/coordinates/0: found [30, -38] (and 1 more of moor); expected a position inside the bbox [-41, 29, -33, 33]. Write longitude first, then latitude; or widen the bbox if the place is right.`,
    ]);
  });

  it('holds a layer with a bbox of its own to that one', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].layers[2].bbox = [-41, 29, -39, 33];
      }),
    ).toContainEqual(
      expect.stringContaining(
        'places.geojson#/features/0/geometry/coordinates: found [-37.6838, 30.2284]; expected a position inside the bbox [-41, 29, -39, 33].',
      ),
    );
  });

  it('refuses boxes that run the wrong way, and holds nothing to them', async () => {
    const refused = (path: string, box: string) =>
      `story.json#${path}: found [${box}]; expected a box [west, south, east, north] with south < north; with west > east it runs over 180°. Put the four numbers in that order.`;
    expect(
      await refusal((files) => {
        files['story.json'].bbox = [-33, 29, -41, 33];
        files['story.json'].layers[0].bbox = [-41, 33, -33, 29];
      }),
    ).toEqual([refused('/bbox', '-33, 29, -41, 33'), refused('/layers/0/bbox', '-41, 33, -33, 29')]);
  });

  it('refuses a basemap that lies off the globe', async () => {
    expect(
      await refusal((files) => {
        files['basemap.json'].land.coordinates[0][0][0] = [1000, 31];
        files['basemap.json'].names[0].at = [-38, 100];
      }),
    ).toEqual([
      'basemap.json#/land/coordinates/0/0/0/0: found 1000; expected a number <=180. Correct the value.',
      'basemap.json#/names/0/at/1: found 100; expected a number <=90. Correct the value.',
    ]);
  });

  it('refuses polygons that cross themselves', async () => {
    expect(
      await polygon([
        [-38, 30],
        [-37, 31],
        [-37, 30],
        [-38, 31],
        [-38, 30],
      ]),
    ).toEqual([
      `${at}/coordinates: found a ring that crosses itself at [-37.5000, 30.5000]; expected a ring that crosses itself nowhere, or by less than a thousandth of the feature’s area. Redraw moor there, or cut it into two polygons.`,
    ]);
  });

  it('refuses a hole that crosses the outer ring, but not one that touches it in a vertex of both', async () => {
    const hole = (reach: number) => [
      [-37.5, 30.5],
      [-37.4, 30.5],
      [reach, 31],
      [-37.5, 30.5],
    ];
    const crossing = hole(-37).map(([lng = 0, lat = 0]) => [lng, lat + 0.2]);
    expect(await polygon(rim, crossing)).toEqual([
      `${at}/coordinates: found a ring that crosses itself at [-37.1600, 31.0000], [-37.2000, 31.0000]; expected a ring that crosses itself nowhere, or by less than a thousandth of the feature’s area. Redraw moor there, or cut it into two polygons.`,
    ]);
    expect(await polygon(rim, hole(-37))).toEqual([]);
  });

  it('refuses a kind that is not drawn with its geometry, and names what would do', async () => {
    const point = { type: 'Point', coordinates: [-38, 30] };
    const kind = 'islands.geojson#/features/1/properties/kind';
    expect(await refusedWith(point, 'country')).toEqual([
      `${kind}: found “country” on a Point; expected Polygon or MultiPolygon, as which that kind is drawn. Draw moor so, or give it a kind that is drawn as a Point: lake, sea, gulf, strait, city, site, peak, village, camp, port, airport, incident or place.`,
    ]);
    const triangle = [
      [-38, 30],
      [-37, 30],
      [-37, 31],
      [-38, 30],
    ];
    expect(await refusedWith({ type: 'Polygon', coordinates: [triangle] }, 'city')).toEqual([
      `${kind}: found “city” on a Polygon; expected Point or MultiPoint, as which that kind is drawn. Draw moor so, or give it a kind that is drawn as a Polygon: country, region, disputed-area, lake, sea, gulf, strait, island, mountains, desert, park, district, building or place.`,
    ]);
    expect(await refusedWith({ type: 'LineString', coordinates: triangle }, 'site')).toEqual([
      `${kind}: found “site” on a LineString; expected Point or MultiPoint, as which that kind is drawn. Draw moor so, or give it a kind that is drawn as a LineString: river, pipeline, canal, road, railway, route, border, front-line, street, bridge or place.`,
    ]);
    expect(await refusedWith(point, 'lake')).toEqual([]);
  });

  it('refuses geometries that no map draws', async () => {
    expect(await refusedWith({ type: 'GeometryCollection', geometries: [] })).toEqual([
      `${at}/type: found “GeometryCollection”; expected "Point" or "MultiPoint" or "LineString" or "MultiLineString" or "Polygon" or "MultiPolygon". Correct the value.`,
    ]);
  });
});
