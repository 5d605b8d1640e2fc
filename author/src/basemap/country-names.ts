import type { Names } from '../../../src/story/place.ts';
import type { BasemapName } from '../../../src/story/story.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { inFrame } from './areas-in-frame.ts';
import type { Region } from './region.ts';

/** The least share of a frame of which a country is named there. */
const LEAST_SHARE = 0.002;
/** Degrees around the frames in which countries are named too, for who zooms out. */
const AROUND = 25;
/** People, above which a country is named from farther out. */
const POPULOUS = [50_000_000, 8_000_000];

/** Names of countries in a language of CLDR: the language itself, then what it is a variant of; else in English. */
function countryNamer(atlas: Atlas, language: string): (code: string) => string | undefined {
  const names = atlas.countryNames();
  const [base = 'en'] = language.split('-');
  const found = names[language] ?? names[language.split('-').slice(0, 2).join('-')] ?? names[base];
  return (code) => found?.[code] ?? names.en?.[code];
}

/**
 * The names of countries: in the frames where most of them is, around these at their middle.
 *
 * @param countries the polygons of each country by its two letters, as they are drawn
 * @param own the two letters of those that the story names itself, which are left out
 */
export function namesOfCountries(
  atlas: Atlas,
  gazetteer: Gazetteer,
  region: Region,
  languages: readonly string[],
  countries: ReadonlyMap<string, readonly GeoJSON.Position[][][]>,
  own: ReadonlySet<string>,
): BasemapName[] {
  const [language = 'en', ...others] = languages;
  const nameIn = new Map(languages.map((language) => [language, countryNamer(atlas, language)]));
  const middles = middlesOf(gazetteer);
  return [...countries].flatMap(([code, polygons]): BasemapName | [] => {
    if (own.has(code)) return [];
    const name = nameIn.get(language)?.(code);
    const middle = middles.get(code);
    const [framed] = region.views
      .flatMap((frame) => inFrame(polygons, frame) ?? [])
      .sort((a, b) => b.share - a.share);
    const isFramed = framed !== undefined && framed.share >= LEAST_SHARE;
    const at = isFramed ? framed.place() : middle && [middle.lng, middle.lat];
    if (name === undefined || !at) return [];
    const [lng = 0, lat = 0] = at;
    if (!isFramed && region.distanceTo(lng, lat) > AROUND) return [];
    const names = namesByLanguage(others, (other) => nameIn.get(other)?.(code), name);
    const people = middle?.people ?? 0;
    const rank = isFramed
      ? framed.share > 0.05
        ? 1
        : 2
      : 2 + POPULOUS.filter((least) => people < least).length;
    return { name, ...(names && { names }), kind: 'country', at: [thousandth(lng), thousandth(lat)], rank };
  });
}

/** The names in other languages than the story's, where they differ from its own. */
export function namesByLanguage(
  languages: readonly string[],
  nameIn: (language: string) => string | undefined,
  own: string,
): Names | undefined {
  const names = languages.flatMap((language): [string, string][] => {
    const name = nameIn(language);
    return name === undefined || name === own ? [] : [[language, name]];
  });
  return names.length > 0 ? Object.fromEntries(names) : undefined;
}

function middlesOf(gazetteer: Gazetteer): Map<string, { lng: number; lat: number; people: number }> {
  const middles = new Map<string, { lng: number; lat: number; people: number }>();
  // Countries stand first.
  for (let place = 0; place < gazetteer.size && gazetteer.kind(place) === 'country'; place++)
    middles.set(gazetteer.countryCode(place) ?? '', {
      lng: gazetteer.lng(place),
      lat: gazetteer.lat(place),
      people: gazetteer.population(place),
    });
  return middles;
}

export function thousandth(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
