import { WORLD } from '../cartography/camera.ts';
import { onward, wrappedLongitude } from '../story/box.ts';
import type { Bbox } from '../story/place.ts';

/** Decimals of a degree in a box as text: a hundred metres, or a centimetre. */
const DECIMALS = { least: 3, most: 7 } as const;
/** The share of a box's narrower side by which its text may be off: less than a pixel of a map. */
const OFF = 1 / 5000;

/** A box as the attribute `bbox` has it: west,south,east,north in degrees, west above east where it runs over 180°. */
export function boxText(box: Bbox): string {
  const [west, south, east, north] = onward(box);
  const needed = Math.ceil(-Math.log10(2 * OFF * Math.min(east - west, north - south)));
  const decimals = Math.min(DECIMALS.most, Math.max(DECIMALS.least, needed));
  const [from, to] = east - west >= 360 ? [-180, 180] : [wrappedLongitude(west), wrappedLongitude(east)];
  return [from, south, to, north].map((degrees) => Number(degrees.toFixed(decimals))).join(',');
}

/**
 * A box as the attribute `bbox` has it (RFC 7946 §5), without what lies beyond the end of the map; its east goes on past
 * 180° where it runs over there. Undefined, with a warning on the console, for anything else.
 */
export function readBox(text: string | null): Bbox | undefined {
  if (text === null) return undefined;
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...more] = text
    .split(',')
    .map((number) => Number.parseFloat(number));
  const isOverMeridian = west > east && west <= 180 && east >= -180;
  const isBox =
    [west, south, east, north].every(Number.isFinite) &&
    (west < east || isOverMeridian) &&
    south < north &&
    south >= -90 &&
    north <= 90 &&
    more.length === 0;
  const limit = WORLD.northWest[1];
  const clipped: Bbox = [west, Math.max(-limit, south), east, Math.min(limit, north)];
  if (isBox && clipped[1] < clipped[3]) return onward(clipped);
  console.warn(
    `article-map: bbox is “${text}”; expected west,south,east,north in degrees, as 44,30,50,34. It is left out.`,
  );
  return undefined;
}
