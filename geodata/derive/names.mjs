import { read } from './atlas.mjs';
import { derivePlaces } from './places.mjs';

/** Languages other than the story's own in which the basemap is named. */
const LANGUAGES = ['ar', 'fa', 'ckb'];

/** The names on the basemap: countries in other languages by CLDR, all else as the table has it. */
export function deriveNames({ labels, cities }) {
  return [
    ...labels.map(({ cldr, ...label }) => (cldr ? { ...label, names: countryNames(cldr) } : label)),
    ...derivePlaces(cities).map(({ properties: { name, rank, names }, geometry }) => ({
      name,
      kind: 'city',
      at: geometry.coordinates,
      rank,
      names,
    })),
  ];
}

/** A territory's names by its key in CLDR, without what it is also called: "Myanmar (Burma)". */
function countryNames(key) {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { main } = read(`cldr-localenames-full/main/${language}/territories.json`);
      const name = main[language].localeDisplayNames.territories[key];
      if (!name) throw new Error(`names: CLDR has no name of ${key} in ${language}`);
      return [language, key.includes('-alt-') ? name : name.replace(/ \(.*\)$/, '')];
    }),
  );
}
