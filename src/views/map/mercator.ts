import type { Position } from '../../story/place.ts';

/** CSS pixels of the world's width at zoom 0, as MapLibre counts zooms. */
export const WORLD_SIZE = 512;

/**
 * Web Mercator (EPSG:3857) with the world's width as 1, x eastward from 180° W, y southward from
 * 85.05° N. Times `WORLD_SIZE * 2 ** zoom` it is CSS pixels.
 */
export function toWorld([lng, lat]: Position): readonly [x: number, y: number] {
  const phi = (lat * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2];
}

/** The inverse of `toWorld`. */
export function fromWorld(x: number, y: number): Position {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
