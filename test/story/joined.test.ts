import { describe, expect, it } from 'vitest';
import { joinedAcross180 } from '../../src/story/joined.ts';
import type { Bbox } from '../../src/story/place.ts';
import { articleStory } from '../stories/article.ts';
import { square } from '../stories/small-story.ts';

const polygons = (...coordinates: GeoJSON.Position[][][]): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});
const rings = (box: Bbox) => square(box).coordinates;
const boxesOf = ({ coordinates }: GeoJSON.MultiPolygon) =>
  coordinates.map(([ring = []]) => {
    const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
    return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  });
const hasEdge = ({ coordinates }: GeoJSON.MultiPolygon, lng: number) =>
  coordinates.flat().some((ring) => ring.some((at, i) => i > 0 && at[0] === lng && ring[i - 1]?.[0] === lng));

describe('an area that was cut at 180°', () => {
  it('is one again, without the edge along which it was cut', () => {
    const joined = joinedAcross180(polygons(rings([170, 0, 180, 10]), rings([-180, 0, -170, 10])));
    expect(boxesOf(joined)).toEqual([[170, 0, 190, 10]]);
    expect(hasEdge(joined, 180)).toBe(false);
  });

  it('keeps a hole that touches its rim', () => {
    const touching = [
      [-170, 10],
      [-172, 8],
      [-171, 6],
      [-170, 10],
    ];
    const east = rings([-180, 0, -170, 10]);
    const joined = joinedAcross180(polygons(rings([170, 0, 180, 10]), [...east, touching]));
    expect(joined.coordinates.map((all) => all.length)).toEqual([2]);
  });

  it('keeps the edge where only one side goes along it', () => {
    const joined = joinedAcross180(polygons(rings([170, 0, 180, 20]), rings([-180, 5, -170, 10])));
    expect(boxesOf(joined)).toEqual([[170, 0, 190, 20]]);
    const [ring = []] = joined.coordinates[0] ?? [];
    const along = ring.flatMap((at, i) =>
      at[0] === 180 && ring[i - 1]?.[0] === 180 ? [[ring[i - 1]?.[1] ?? 0, at[1] ?? 0]] : [],
    );
    expect(along.map((edge) => edge.map(Math.round))).toEqual(
      expect.arrayContaining([
        [0, 5],
        [10, 20],
      ]),
    );
    expect(along).toHaveLength(2);
  });

  it('is joined whichever way its rims run', () => {
    const turned = [rings([170, 0, 180, 10]), rings([-180, 0, -170, 10])].map((all) =>
      all.map((ring) => ring.toReversed()),
    );
    expect(boxesOf(joinedAcross180(polygons(...turned)))).toEqual([[170, 0, 190, 10]]);
  });

  it('keeps its holes, those that the cut runs through too', () => {
    const [[east = []] = [], [west = []] = []] = [rings([170, 0, 180, 10]), rings([-180, 0, -170, 10])];
    // A lake from 179 to -179, 4 to 6, cut as its island is.
    const eastern = [...east.slice(0, 2), [180, 4], [179, 4], [179, 6], [180, 6], ...east.slice(2)];
    const western = [...west.slice(0, 4), [-180, 6], [-179, 6], [-179, 4], [-180, 4], ...west.slice(4)];
    const lake = rings([172, 2, 173, 3]).map((ring) => ring.toReversed());
    const joined = joinedAcross180(polygons([eastern, ...lake], [western]));
    expect(boxesOf(joined)).toEqual([[170, 0, 190, 10]]);
    expect(joined.coordinates[0]).toHaveLength(3);
    expect(hasEdge(joined, 180)).toBe(false);
  });

  it('leaves all else as it is', () => {
    const whole = polygons(rings([0, 0, 10, 10]), rings([170, 0, 180, 10]));
    expect(joinedAcross180(whole)).toBe(whole);
    const around = polygons(rings([-180, -90, 180, -80]), rings([170, 0, 180, 10]));
    expect(joinedAcross180(around)).toBe(around);
    const islands = polygons(rings([0, 0, 1, 1]), rings([170, 0, 180, 10]), rings([-180, 0, -170, 10]));
    expect(boxesOf(joinedAcross180(islands))).toEqual([
      [0, 0, 1, 1],
      [170, 0, 190, 10],
    ]);
  });

  it('is no more than one in what is joined already', () => {
    const once = joinedAcross180(polygons(rings([170, 0, 180, 10]), rings([-180, 0, -170, 10])));
    const again = joinedAcross180(
      polygons(...once.coordinates, rings([-180, 40, -170, 50]), rings([175, 40, 180, 50])),
    );
    expect(boxesOf(again).sort()).toEqual([
      [170, 0, 190, 10],
      [175, 40, 190, 50],
    ]);
  });
});

describe('a line that was cut at 180°', () => {
  it('goes on past it, as often as it was cut', () => {
    const joined = joinedAcross180({
      type: 'MultiLineString',
      coordinates: [
        [
          [140, 35],
          [180, 30],
        ],
        [
          [-180, 30],
          [-158, 21],
          [-122, 38],
        ],
      ],
    });
    expect(joined.coordinates).toEqual([
      [
        [140, 35],
        [180, 30],
        [202, 21],
        [238, 38],
      ],
    ]);
  });

  it('does so westward too, and its last part stays the last', () => {
    const joined = joinedAcross180({
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [-170, 5],
          [-180, 6],
        ],
        [
          [180, 6],
          [170, 7],
        ],
      ],
    });
    expect(joined.coordinates).toEqual([
      [
        [0, 0],
        [1, 1],
      ],
      [
        [190, 5],
        [180, 6],
        [170, 7],
      ],
    ]);
  });
});

describe('a line that goes over 180° and back', () => {
  const [out, over, back] = [
    [
      [170, 0],
      [180, 1],
    ],
    [
      [-180, 1],
      [-170, 2],
      [-180, 3],
    ],
    [
      [180, 3],
      [170, 4],
    ],
  ];
  const whole = [
    [170, 0],
    [180, 1],
    [190, 2],
    [180, 3],
    [170, 4],
  ];

  it.each([[[out, over, back]], [[over, out, back]], [[back, over, out]]])(
    'is one again, in whatever order its parts come',
    (coordinates) => {
      expect(joinedAcross180({ type: 'MultiLineString', coordinates }).coordinates).toEqual([whole]);
    },
  );

  it('is not one with what meets it at 180° and goes nowhere over it', () => {
    const sameSide = {
      type: 'MultiLineString' as const,
      coordinates: [
        out,
        back,
        [
          [-180, 50],
          [-170, 50],
        ],
      ],
    };
    expect(joinedAcross180(sameSide)).toBe(sameSide);
  });
});

it('Russia and the world’s land are whole in what a reader’s map reads', async () => {
  const { places, basemap } = await articleStory();
  const russia = places.get('russia')?.geometry as GeoJSON.MultiPolygon;
  for (const shape of [russia, basemap.land]) {
    expect(Math.max(...boxesOf(shape).map(([, , east = 0]) => east))).toBeGreaterThan(190);
    const cut = boxesOf(shape).filter(([west, , east]) => (west === -180) !== (east === 180));
    expect(cut).toEqual([]);
  }
});
