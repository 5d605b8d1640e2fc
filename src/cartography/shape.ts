import type { Place, Position } from '../story/place.ts';

export function isPoint({ geometry }: Place): boolean {
  return geometry.type === 'Point' || geometry.type === 'MultiPoint';
}

export function isLine({ geometry }: Place): boolean {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

export const isArea = (place: Place): boolean => !isPoint(place) && !isLine(place);

/** The positions at which a place is drawn as dots; none where it is drawn otherwise. */
export function dotsOf({ geometry }: Place): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates as unknown as Position];
  return geometry.type === 'MultiPoint' ? (geometry.coordinates as unknown as Position[]) : [];
}
