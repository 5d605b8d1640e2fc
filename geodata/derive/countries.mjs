import { readFileSync } from 'node:fs';
import { readCountries } from './atlas.mjs';
import { partingLine, readDivisions } from './divisions.mjs';
import { inRing, splitRing } from './rings.mjs';

/** Too small for the ground, or parts of another state's ground: they join the country around them. */
const JOINED = {
  Cyprus: ['Akrotiri', 'Dhekelia'],
  Italy: ['San Marino', 'Vatican'],
  France: ['Monaco'],
  Kazakhstan: ['Baikonur'],
  Cuba: ['USNB Guantanamo Bay'],
  China: ['Hong Kong', 'Macao'],
};

/**
 * The line of 4 June 1967 between Golan and Israel, from the Lebanese border to the Jordanian one. No package
 * holds it, so it is drawn by hand along the upper Jordan and the Sea of Galilee: generalised.
 */
const GOLAN_LINE = JSON.parse(readFileSync(new URL('golan-line.json', import.meta.url), 'utf8'));

/** The northern limit of Western Sahara on the United Nations' maps is the parallel of 27°40′ north. */
const SAHARA_LINE = [
  [-13.17, 27.667],
  [-11, 27.667],
  [-8.67, 27.667],
];

/**
 * Natural Earth's countries without what is disputed: Crimea, Golan, Kashmir, the Moroccan-held part of
 * Western Sahara and Abu Musa become shapes of their own.
 */
export function undisputedCountries() {
  const countries = readCountries();
  for (const [host, guests] of Object.entries(JOINED))
    for (const guest of guests) {
      countries.get(host).push(...countries.get(guest));
      countries.delete(guest);
    }
  takeIsland(countries, 'Russia', 'Crimea', [34.2, 45.2]);
  takeIsland(countries, 'Iran', 'Abu Musa', [55.03, 25.87]);
  cut(countries, 'Israel', 'Golan', GOLAN_LINE, [35.75, 33]);
  cut(countries, 'Morocco', 'Western Sahara held by Morocco', SAHARA_LINE, [-13, 26]);
  cutDivisions(countries, 'Pakistan', 'pak', ['PK.JK', 'PK.NA'], 'Kashmir held by Pakistan', [74.5, 35.8]);
  cutDivisions(countries, 'India', 'ind', ['IN.JK'], 'Kashmir held by India', [75, 34]);
  return countries;
}

/** The ring with the most vertices: a country's mainland. */
export const mainland = (polygons) =>
  polygons.reduce((longest, polygon) => (polygon[0].length > longest[0].length ? polygon : longest))[0];

function takeIsland(countries, country, name, inside) {
  const polygons = countries.get(country);
  const taken = polygons.filter(([outer]) => inRing(outer, inside));
  if (taken.length !== 1)
    throw new Error(`countries: ${country} has ${taken.length} polygons at ${inside}, not one`);
  countries.set(
    country,
    polygons.filter((polygon) => polygon !== taken[0]),
  );
  countries.set(name, taken);
}

function cutDivisions(countries, country, code, ids, name, inside) {
  const divisions = readDivisions(code, mainland(countries.get(country)));
  cut(countries, country, name, partingLine(divisions, ids), inside);
}

function cut(countries, country, name, line, inside) {
  const polygons = countries.get(country);
  const whole = mainland(polygons);
  const parts = splitRing(whole, line);
  const taken = parts.find((ring) => inRing(ring, inside));
  if (!taken) throw new Error(`countries: no part of ${country} holds ${inside}`);
  const left = parts.find((ring) => ring !== taken);
  countries.set(
    country,
    polygons.map((polygon) => (polygon[0] === whole ? [left, ...polygon.slice(1)] : polygon)),
  );
  countries.set(name, [[taken]]);
}
