import type { Bbox, Position, Source } from '../../../src/story/place.ts';
import type { Problem } from '../../../src/story/problem.ts';
import type { Basemap } from '../../../src/story/story.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Atlas, loadAtlas } from '../natural-earth/atlas.ts';
import { NATURAL_EARTH } from '../natural-earth/credit.ts';
import { bytesOf } from './bytes.ts';
import { landOf } from './land.ts';
import { regionOf } from './region.ts';

/** What a basemap is made for. */
export interface BasemapWish {
  /** What opening views show: `[west, south, east, north]` in degrees, west above east over 180°. One at least. */
  readonly frames: readonly Bbox[];
  /** BCP 47; the first is the story's own, in which all is named. */
  readonly languages: readonly string[];
  /** Bytes of brotli that the basemap may take. */
  readonly budget?: number;
  /** What the story names itself, and the basemap therefore does not: the names of each place in all languages, and where it is. */
  readonly places?: readonly { readonly names: readonly string[]; readonly at: Position }[];
}

/** A basemap, ready to be written. */
export interface MadeBasemap {
  /** The files of the story's folder by name, as text. */
  readonly files: ReadonlyMap<string, string>;
  /** Whom the map has to credit; the file names them too, and the map shows them. */
  readonly sources: readonly Source[];
  /** What could not be had as it was asked for: warnings. */
  readonly problems: readonly Problem[];
}

/** Bytes of brotli that a basemap may take where nothing else is asked for. */
const BUDGET = 60_000;
/** How often it is made anew, coarser, to keep within the budget. */
const TRIES = 6;

/**
 * Makes `basemap.json` for any frame on Earth: land, lakes, rivers, borders, divisions and names, in detail in the
 * frames and coarse far away. It asks nothing of the network.
 */
export function makeBasemap(
  wish: BasemapWish,
  gazetteer: Gazetteer,
  atlas: Atlas = loadAtlas(),
): MadeBasemap {
  const { frames, budget = BUDGET } = wish;
  let coarser = 1;
  for (let attempt = 1; ; attempt++) {
    const basemap = shapesOf(atlas, gazetteer, frames, coarser);
    const bytes = bytesOf(basemap);
    if (bytes <= budget || attempt === TRIES)
      return {
        files: new Map([['basemap.json', `${JSON.stringify(basemap)}\n`]]),
        sources: basemap.sources ?? [],
        problems: [],
      };
    coarser *= Math.max(1.15, bytes / budget);
  }
}

function shapesOf(atlas: Atlas, _gazetteer: Gazetteer, frames: readonly Bbox[], coarser: number): Basemap {
  const region = regionOf(frames, coarser);
  return {
    ...landOf(atlas.areas(), region, new Set()),
    lakes: { type: 'MultiPolygon', coordinates: [] },
    divisions: { type: 'MultiLineString', coordinates: [] },
    names: [],
    sources: [NATURAL_EARTH],
  };
}
