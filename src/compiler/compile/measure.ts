import { along, area, length, lineString } from '@turf/turf';
import { wrappedLongitude } from '../../story/box.ts';
import type { Measures, Position } from '../../story/place.ts';
import { joinedLines, joinedPolygons } from '../mend/join.ts';
import type { StoryGeometry } from '../read/folder.ts';
import { isAllFlat, positionsOf } from '../read/positions.ts';
import { boxAround } from './extent.ts';
import { innermost } from './innermost.ts';

/**
 * Measures a geometry on the sphere: square kilometres, kilometres, degrees. Parts that were cut apart at 180° are
 * measured as one.
 * @throws ClippingError where they cannot be joined
 */
export function measure(geometry: StoryGeometry): Measures {
  const box = boxAround(geometry);
  switch (geometry.type) {
    case 'Point':
      return { at: position(geometry.coordinates), bbox: box };
    case 'MultiPoint':
      return { at: position(geometry.coordinates[0]), bbox: box };
    case 'LineString':
    case 'MultiLineString': {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      return { at: middle(joinedLines(lines)), bbox: box, length: kilometres(geometry) };
    }
    case 'Polygon':
    case 'MultiPolygon': {
      if (isAllFlat(geometry)) return { at: position(positionsOf(geometry)[0]), bbox: box };
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return { at: position(innermost(joinedPolygons(polygons))), bbox: box, area: area(geometry) / 1e6 };
    }
  }
}

/** Half-way along the longest of the lines. */
function middle(lines: readonly GeoJSON.Position[][]): Position {
  const [longest] = lines
    .map((line) => lineString(line))
    .map((line) => ({ line, kilometres: kilometres(line.geometry) }))
    .sort((a, b) => b.kilometres - a.kilometres);
  if (!longest) throw new TypeError('A line without positions cannot be measured.');
  return position(along(longest.line, longest.kilometres / 2).geometry.coordinates);
}

function kilometres(geometry: GeoJSON.LineString | GeoJSON.MultiLineString): number {
  return length({ type: 'Feature', properties: {}, geometry }, { units: 'kilometers' });
}

function position([lng = 0, lat = 0]: GeoJSON.Position = []): Position {
  return [wrappedLongitude(lng), lat];
}
