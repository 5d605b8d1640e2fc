import type { FolderBasemap } from '../../../src/compiler/read/folder.ts';
import type { Bbox, Source } from '../../../src/story/place.ts';
import type { BasemapName } from '../../../src/story/story.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Atlas, loadAtlas } from '../natural-earth/atlas.ts';
import { GEONAMES, NATURAL_EARTH } from '../natural-earth/credit.ts';
import { BUDGET } from './budget.ts';
import { bytesOf } from './bytes.ts';
import { namesOfCountries } from './country-names.ts';
import { dataScalesOf } from './data-scales.ts';
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
  const fixed = fixedPartOf(atlas, gazetteer, wish);
  let coarser = 1;
  for (let attempt = 1; ; attempt++) {
    const basemap = basemapOf(atlas, wish, fixed, coarser);
    const bytes = bytesOf(basemap);
    if (bytes <= budget || attempt === TRIES)
      return {
        files: new Map([
          ['basemap.json', `${JSON.stringify({ ...basemap, made: { frames: wish.frames, coarser } })}\n`],
        ]),
        sources: basemap.sources ?? [],
        region: regionOf(wish.frames, coarser),
      };
    // Bytes fall more slowly than lines may stray, of which half octaves are told apart.
    coarser *= 2 ** (Math.ceil(2 * Math.log2((bytes / budget) ** 1.6)) / 2);
  }
}

/** What is the same however coarse the lines are. */
interface FixedPart {
  readonly isOwn: ReturnType<typeof ownNames>;
  readonly divisions: ReturnType<typeof divisionsIn>;
  readonly divisionNames: readonly BasemapName[];
  readonly seaNames: readonly BasemapName[];
  /** The names of countries and towns, which leave each other room, by the countries as they are first drawn. */
  countriesAndTowns(countries: ReadonlyMap<string, readonly GeoJSON.Position[][][]>): {
    readonly countryNames: readonly BasemapName[];
    readonly townNames: readonly BasemapName[];
  };
}

function fixedPartOf(
  atlas: Atlas,
  gazetteer: Gazetteer,
  { frames, languages, places = [] }: BasemapWish,
): FixedPart {
  const region = regionOf(frames);
  const isOwn = ownNames(places, region);
  let named: ReturnType<FixedPart['countriesAndTowns']> | undefined;
  return {
    isOwn,
    divisions: divisionsIn(atlas, region),
    divisionNames: namesOfDivisions(atlas, region),
    seaNames: namesOfSeas(atlas, region, languages),
    countriesAndTowns: (countries) => {
      if (named) return named;
      const countryNames = namesOfCountries(
        atlas,
        gazetteer,
        region,
        languages,
        countries,
        ownCountries(places, gazetteer),
      );
      const standing = countryNames.filter((name) => !isNamed(name, isOwn)).map(({ at }) => at);
      const [language = 'en'] = languages;
      named = {
        countryNames,
        townNames: townsOf(atlas, gazetteer, region, language, standing, places, isOwn),
      };
      return named;
    },
  };
}

function isNamed({ name, names, at }: BasemapName, isOwn: FixedPart['isOwn']): boolean {
  return isOwn([name, ...Object.values(names ?? {})], at);
}

function basemapOf(
  atlas: Atlas,
  { frames, places = [] }: BasemapWish,
  { isOwn, divisions, divisionNames, seaNames, countriesAndTowns }: FixedPart,
  coarser: number,
): FolderBasemap {
  const region = regionOf(frames, coarser);
  const dots = places.filter(({ isDot }) => isDot).map(({ at }) => at);
  const { countries, ...land } = landOf(atlas.areas(), region, divisions.ends, dots);
  const rivers = riversOf(atlas, region);
  const lakes = lakesOf(atlas, region);
  const { countryNames, townNames } = countriesAndTowns(countries);
  const countryWords = new Set(countryNames.map(({ name }) => name));
  const names = [
    ...countryNames,
    // Of a country that is one division the name is said once.
    ...divisionNames.filter(({ name }) => !countryWords.has(name)),
    ...seaNames,
    ...lakes.names,
    ...rivers.names,
  ].filter((name) => !isNamed(name, isOwn));
  return {
    ...land,
    lakes: lakes.areas,
    ...(rivers.lines.coordinates.length > 0 && { rivers: rivers.lines }),
    divisions: divisionLines(atlas, region, divisions.numbers),
    names: [...names, ...townNames],
    dataScales: dataScalesOf(region, dots),
    sources: [NATURAL_EARTH, GEONAMES],
  };
}
