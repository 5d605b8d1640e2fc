import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';

/** Geometries of RFC 7946 in an author's words. */
export const DRAWN_AS: Readonly<Record<StoryGeometry['type'], string>> = {
  Point: 'a point',
  MultiPoint: 'points',
  LineString: 'a line',
  MultiLineString: 'a line',
  Polygon: 'an area',
  MultiPolygon: 'an area',
};
