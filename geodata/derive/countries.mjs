import { read, readCountries } from './atlas.mjs';
import { partingLine, readDivisions } from './divisions.mjs';
import { inRing, splitRing } from './rings.mjs';

/** Whose land is disputed or held apart, for all stories. */
export const OWNERS = read('../../author/data/owners.json');

/** Too small for the ground: they join the country around them. */
const SMALL = [
  { country: 'Italy', name: 'San Marino' },
  { country: 'Italy', name: 'Vatican' },
  { country: 'France', name: 'Monaco' },
];

/** Natural Earth's countries without what is disputed in them, which becomes shapes of its own. */
export function undisputedCountries() {
  const countries = readCountries();
  for (const { country, name } of [...OWNERS.joined, ...SMALL]) {
    countries.get(country).push(...countries.get(name));
    countries.delete(name);
  }
  for (const { names, taken } of OWNERS.areas) if (taken) take(countries, names[0], taken);
  return countries;
}

/** The ring with the most vertices: a country's mainland. */
export const mainland = (polygons) =>
  polygons.reduce((longest, polygon) => (polygon[0].length > longest[0].length ? polygon : longest))[0];

function take(countries, name, { country, at, along, parallel, parted }) {
  if (along) cut(countries, country, name, along, at);
  else if (parallel) {
    const line = parallel.longitudes.map((lng) => [lng, parallel.latitude]);
    cut(countries, country, name, line, at);
  } else if (parted) {
    const divisions = readDivisions(parted.file, mainland(countries.get(country)));
    cut(countries, country, name, partingLine(divisions, parted.ids), at);
  } else takeIsland(countries, country, name, at);
}

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
