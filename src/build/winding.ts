import { booleanClockwise, rewind } from '@turf/turf';
import type { Problem } from '../story/problem.ts';
import type { StoryFolder } from './folder.ts';
import { polygonsOf } from './positions.ts';

/** The same geometry with outer rings anticlockwise and holes clockwise (RFC 7946 §3.1.6). */
export function wound<G extends GeoJSON.Geometry>(geometry: G): G {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  return rewind(geometry) as G;
}

/** Rings that are wound the wrong way. No reason to refuse a story: RFC 7946 §3.1.6 asks readers to be lenient. */
export function windingWarnings({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }) =>
    polygonsOf(value.geometry).flatMap(({ path: at, value: rings }) =>
      rings.flatMap((ring, index) => {
        const isHole = index > 0;
        if (booleanClockwise(ring) === isHole) return [];
        return [
          {
            file,
            path: `${path}/geometry${at}/${index}`,
            found: isHole ? 'a hole that runs anticlockwise' : 'an outer ring that runs clockwise',
            expected: isHole ? 'clockwise' : 'anticlockwise',
            remedy: 'It is mended in what is built; turn it round to be rid of this warning.',
          },
        ];
      }),
    ),
  );
}
