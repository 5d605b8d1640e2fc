import type { Bbox } from '../story/place.ts';

/** Of a degree, in a box as text: a hundred metres, less than a pixel as near as the map comes. */
const DECIMALS = 3;

/** A box as the attribute `bbox` has it: west,south,east,north in degrees. */
export function boxText(box: Bbox): string {
  return box.map((degrees) => Number(degrees.toFixed(DECIMALS))).join(',');
}

/** A box as the attribute `bbox` has it; undefined, with a warning on the console, for anything else. */
export function readBox(text: string | null): Bbox | undefined {
  if (text === null) return undefined;
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...more] = text
    .split(',')
    .map((number) => Number.parseFloat(number));
  const isBox = west < east && south < north && south >= -90 && north <= 90 && more.length === 0;
  if (isBox) return [west, south, east, north];
  console.warn(
    `article-map: bbox is “${text}”; expected west,south,east,north in degrees, as 44,30,50,34. It is left out.`,
  );
  return undefined;
}
