import leven from 'leven';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { holdsPosition } from '../../../src/story/box.ts';
import type { Position } from '../../../src/story/place.ts';
import { bareNames } from '../gazetteer/bare-names.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { areaOf, unitsIn } from './area.ts';
import { comparable } from './comparable.ts';

/** The share of a name's letters that another spelling may have otherwise: Guna Yala and Kuna Yala, Dubai and Dubayy. */
const OTHERWISE = 0.25;
/** Degrees. */
const NEARLY = 0.5;

/**
 * What Natural Earth calls a region that the gazetteer has: by its name, by that without the word for what it is, or else
 * by the most like spelling, where that lies there. Undefined where it has none.
 *
 * @param at a position within it, longitude and latitude in degrees
 */
export function regionName(
  name: string,
  { country, at }: { readonly country: string; readonly at: Position },
  atlas: Atlas,
): string | undefined {
  const units = [...new Set(unitsIn(country, atlas).map((unit) => unit.name))];
  const called = [name, ...bareNames(name)];
  for (const one of called) {
    const same = units.find((unit) => comparable(unit) === comparable(one));
    if (same !== undefined) return same;
  }
  const [like] = units
    .map((unit) => ({ unit, share: Math.min(...called.map((one) => otherwise(unit, one))) }))
    .filter(({ share }) => share <= OTHERWISE)
    .sort((one, other) => one.share - other.share);
  return like && isAbout({ region: like.unit, country }, at, atlas) ? like.unit : undefined;
}

/** The share of letters that two names have otherwise. */
function otherwise(one: string, other: string): number {
  const [a, b] = [comparable(one), comparable(other)];
  return leven(a, b) / Math.min(a.length, b.length);
}

/** Whether a region lies at a position, or nearly: that of the gazetteer is amid its towns. */
function isAbout(
  wish: { readonly region: string; readonly country: string },
  [lng, lat]: Position,
  atlas: Atlas,
): boolean {
  const area = areaOf(wish, atlas);
  if (!area) return false;
  const [west, south, east, north] = boxAround(area);
  return holdsPosition([west - NEARLY, south - NEARLY, east + NEARLY, north + NEARLY], [lng, lat]);
}
