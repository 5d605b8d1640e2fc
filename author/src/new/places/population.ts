import type { Finding } from '../../find-places/finding.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { keyOf } from '../../gazetteer/words.ts';

/** How many people live at a place; undefined where nobody has counted. */
export function populationOf(
  { name, lng, lat }: Pick<Finding, 'name' | 'lng' | 'lat'>,
  gazetteer: Gazetteer,
): number | undefined {
  const key = gazetteer.find(keyOf(name));
  if (key < 0) return undefined;
  const places = Array.from(gazetteer.entries(key), (entry) => entry >>> 2);
  const place = places.find((one) => gazetteer.lng(one) === lng && gazetteer.lat(one) === lat);
  return place === undefined ? undefined : gazetteer.population(place) || undefined;
}
