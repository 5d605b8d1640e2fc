import type { Bbox, Source } from '../../../src/story/place.ts';
import type { Basemap } from '../../../src/story/story.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Atlas, loadAtlas } from '../natural-earth/atlas.ts';
import { GEONAMES, NATURAL_EARTH } from '../natural-earth/credit.ts';
import { BUDGET } from './budget.ts';
import { bytesOf } from './bytes.ts';
import { namesOfCountries } from './country-names.ts';
import { namesOfDivisions } from './division-names.ts';
import { divisionLines, divisionsIn } from './divisions.ts';
import { lakesOf } from './lakes.ts';
import { landOf } from './land.ts';
import { type OwnPlace, ownCountries, ownNames } from './named.ts';
import { type Region, regionOf } from './region.ts';
import { riversOf } from './rivers.ts';
import { namesOfSeas } from './seas.ts';
import { townsOf } from './towns.ts';

/** What a basemap is made for. */
export interface BasemapWish {
  /** What opening views show: `[west, south, east, north]` in degrees, west above east over 180°. One at least. */
  readonly frames: readonly Bbox[];
  /** BCP 47; the first is the story's own, in which all is named. */
  readonly languages: readonly string[];
  /** Bytes of brotli that the basemap may take. */
  readonly budget?: number;
  /** What the story names itself, and the basemap therefore does not. */
  readonly places?: readonly OwnPlace[];
}

/** A basemap, ready to be written. */
export interface MadeBasemap {
  /** The files of the story's folder by name, as text. */
  readonly files: ReadonlyMap<string, string>;
  /** Whom the map has to credit; the file names them too, and the map shows them. */
  readonly sources: readonly Source[];
  /** For which shapes are thinned, so that a story's countries end where the basemap's do: see `shapeOf`. */
  readonly region: Region;
}

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
  const { budget = BUDGET } = wish;
  let coarser = 1;
  for (let attempt = 1; ; attempt++) {
    const basemap = basemapOf(atlas, gazetteer, wish, coarser);
    const bytes = bytesOf(basemap);
    if (bytes <= budget || attempt === TRIES)
      return {
        files: new Map([
          ['basemap.json', `${JSON.stringify({ ...basemap, made: { frames: wish.frames, coarser } })}\n`],
        ]),
        sources: basemap.sources ?? [],
        region: regionOf(wish.frames, coarser),
      };
    // Bytes fall more slowly than lines may stray.
    coarser *= Math.max(1.2, (bytes / budget) ** 1.6);
  }
}

function basemapOf(
  atlas: Atlas,
  gazetteer: Gazetteer,
  { frames, languages, places = [] }: BasemapWish,
  coarser: number,
): Basemap {
  const region = regionOf(frames, coarser);
  const isOwn = ownNames(places, region);
  const divisions = divisionsIn(atlas, region);
  const { countries, ...land } = landOf(
    atlas.areas(),
    region,
    divisions.ends,
    places.filter(({ isDot }) => isDot).map(({ at }) => at),
  );
  const rivers = riversOf(atlas, region);
  const lakes = lakesOf(atlas, region);
  const [language = 'en'] = languages;
  const namedCountries = namesOfCountries(
    atlas,
    gazetteer,
    region,
    languages,
    countries,
    ownCountries(places, gazetteer),
  );
  const countryWords = new Set(namedCountries.map(({ name }) => name));
  const names = [
    ...namedCountries,
    // Of a country that is one division the name is said once.
    ...namesOfDivisions(atlas, region).filter(({ name }) => !countryWords.has(name)),
    ...namesOfSeas(atlas, region, languages),
    ...lakes.names,
    ...rivers.names,
  ].filter(({ name, names: others, at }) => !isOwn([name, ...Object.values(others ?? {})], at));
  const countryNames = names.flatMap(({ kind, at }) => (kind === 'country' ? [at] : []));
  return {
    ...land,
    lakes: lakes.areas,
    ...(rivers.lines.coordinates.length > 0 && { rivers: rivers.lines }),
    divisions: divisionLines(atlas, region, divisions.numbers),
    names: [...names, ...townsOf(atlas, gazetteer, region, language, countryNames, places, isOwn)],
    sources: [NATURAL_EARTH, GEONAMES],
  };
}
