import { beforeAll, expect, it } from 'vitest';
import { findPlaces } from '../../../author/src/find-places/find-places.ts';
import type { Gazetteer } from '../../../author/src/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';

/** Milliseconds: the gazetteer is packed once, which takes minutes on a busy machine. */
const PACKING = 600_000;
let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(() => {});
}, PACKING);

const meant = (text: string) =>
  findPlaces(text, gazetteer).map(({ text: words, kind, country }) => [words, kind, country]);

it('a country is no city of its name where the text names that too', () => {
  const found = meant(
    'Two names\n\nPanama seceded in 1903, and ranchers in Panama feared the road. She cleans rooms in Panama City. In Managua and Bogotá it rained.\nThey take a bus to Miramar, and from there a boat.',
  );
  expect(found.slice(0, 3)).toEqual([
    ['Panama', 'country', 'PA'],
    ['Panama', 'country', 'PA'],
    ['Panama City', 'town', 'PA'],
  ]);
});

it('of capitals in a row each is one', () => {
  const chain = 'The bus stops were Managua, Tegucigalpa, San José and Guatemala City.';
  expect(meant(chain)).toContainEqual(['San José', 'town', 'CR']);
  const [, , sanJose] = findPlaces(chain, gazetteer);
  expect(sanJose?.confidence).toBeGreaterThan(0.6);
  expect(sanJose?.why).toMatch(/^the text lists it among capitals/);
  const alone = findPlaces('The bus stops were in Fresno and in San José.', gazetteer).at(-1);
  expect(alone?.why).not.toContain('capitals');
});
