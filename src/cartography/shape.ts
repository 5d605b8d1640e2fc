import type { Place } from '../story/place.ts';

export function isPoint({ geometry }: Place): boolean {
  return geometry.type === 'Point' || geometry.type === 'MultiPoint';
}

export function isLine({ geometry }: Place): boolean {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}
