import { expect, it } from 'vitest';
import type { Gazetteer } from '../../../author/src/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import { keyOf } from '../../../author/src/gazetteer/words.ts';
import { loadAtlas } from '../../../author/src/natural-earth/atlas.ts';
import { divisionAt } from './division-at.ts';

/** Towns that are judged. */
const TOWNS = 10_000;
/** Most of them that lie in no division: city states, Western Sahara. */
const WITHOUT = 10;
/** Most of them that lie elsewhere than Natural Earth has their division: by its lines, which stray, and by reforms. */
const ELSEWHERE = 45;

const gazetteer = await loadGazetteer(console.warn);
const atlas = loadAtlas();
const largest = Array.from({ length: gazetteer.size }, (_, place) => place)
  .filter((place) => gazetteer.kind(place) === 'town')
  .sort((one, other) => gazetteer.population(other) - gazetteer.population(one))
  .slice(0, TOWNS);
const find = divisionAt(atlas);
const lieIn = new Map(
  largest.map((town) => [
    town,
    find(gazetteer.countryCode(town) ?? '', gazetteer.lng(town), gazetteer.lat(town)),
  ]),
);

/** Divisions of Natural Earth by the region of the gazetteer that is called as they are, in the same country. */
const namesakes = new Map<number, Set<number>>();
const { units, owners } = atlas.areas().table;
for (const [unit, { name, owner }] of units.entries()) {
  const key = gazetteer.find(keyOf(name));
  const places = key < 0 ? [] : [...gazetteer.entries(key)].map((entry) => entry >>> 2);
  for (const place of places)
    if (gazetteer.kind(place) === 'region' && gazetteer.countryCode(place) === owners[owner]?.owner)
      namesakes.set(place, (namesakes.get(place) ?? new Set()).add(unit));
}
const isNamed = new Set([...namesakes.values()].flatMap((some) => [...some]));

/** Counts towns by where their codes put them; of those whose two divisions both tables know, how many lie elsewhere. */
function judged(region: Gazetteer['region']): { without: number; known: number; elsewhere: string[] } {
  const known = largest.filter((town) => namesakes.has(region(town)) && isNamed.has(lieIn.get(town) ?? -1));
  return {
    without: largest.filter((town) => region(town) < 0).length,
    known: known.length,
    elsewhere: known
      .filter((town) => !namesakes.get(region(town))?.has(lieIn.get(town) ?? -1))
      .map((town) => `${gazetteer.name(town)} (${gazetteer.name(region(town))})`),
  };
}

it('puts the largest towns into the divisions in which Natural Earth has them', () => {
  const { without, known, elsewhere } = judged(gazetteer.region);
  expect(without).toBeLessThanOrEqual(WITHOUT);
  expect(known).toBeGreaterThan(0.65 * TOWNS);
  expect(elsewhere.length, elsewhere.join(', ')).toBeLessThanOrEqual(ELSEWHERE);
});

it('notices where a country’s codes are another release’s', () => {
  const ofVietnam = [...namesakes.keys()].filter((region) => gazetteer.countryCode(region) === 'VN');
  const another = new Map(ofVietnam.map((region, i) => [region, ofVietnam.at(i - 1) ?? region]));
  const { elsewhere } = judged((town) => another.get(gazetteer.region(town)) ?? gazetteer.region(town));
  expect(elsewhere.length).toBeGreaterThan(ELSEWHERE);
});
