import { type Gazetteer, openGazetteer } from '../../../author/src/gazetteer/gazetteer.ts';
import { packGazetteer } from '../../../author/src/gazetteer/pack-gazetteer.ts';
import { WORD_FLAGS } from '../../../author/src/gazetteer/packed.ts';
import type { GazetteerPlace } from '../../../author/src/gazetteer/place.ts';

/** A place of which a test tells what matters to it. */
export function place(
  name: string,
  facts: Partial<GazetteerPlace> & Pick<GazetteerPlace, 'kind' | 'lng' | 'lat'>,
): GazetteerPlace {
  return {
    name,
    population: 0,
    seat: 'none',
    country: '',
    admin1: '',
    admin2: '',
    geonameId: 0,
    alternatives: [],
    adjectives: [],
    ...facts,
  };
}

const town = (
  name: string,
  geonameId: number,
  [country = '', admin1 = '', admin2 = '']: string[],
  [lng = 0, lat = 0]: number[],
  population: number,
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace =>
  place(name, { kind: 'town', lng, lat, country, admin1, admin2, population, geonameId, ...more });

const PLACES: readonly GazetteerPlace[] = [
  place('United States', {
    kind: 'country',
    country: 'US',
    lng: -98,
    lat: 40,
    alternatives: ['US', 'U.S.'],
    adjectives: ['American', 'Americans'],
  }),
  place('France', {
    kind: 'country',
    country: 'FR',
    lng: 2,
    lat: 46,
    adjectives: ['French'],
  }),
  place('Russia', { kind: 'country', country: 'RU', lng: 100, lat: 60, adjectives: ['Russian', 'Russians'] }),
  place('Ivory Coast', {
    kind: 'country',
    country: 'CI',
    lng: -5.5,
    lat: 8,
    alternatives: ["Côte d'Ivoire"],
  }),
  place('Texas', {
    kind: 'region',
    country: 'US',
    admin1: 'TX',
    lng: -99,
    lat: 31,
    population: 25e6,
    alternatives: ['Tex.', 'TX'],
  }),
  place('Oregon', {
    kind: 'region',
    country: 'US',
    admin1: 'OR',
    lng: -120,
    lat: 44,
    population: 4e6,
    alternatives: ['Ore.', 'OR'],
  }),
  place('Maine', { kind: 'region', country: 'US', admin1: 'ME', lng: -69, lat: 45, population: 13e5 }),
  place('Île-de-France', {
    kind: 'region',
    country: 'FR',
    admin1: '11',
    lng: 2.5,
    lat: 48.7,
    population: 12e6,
  }),
  place('Lamar County', {
    kind: 'county',
    country: 'US',
    admin1: 'TX',
    admin2: '277',
    lng: -95.6,
    lat: 33.7,
    population: 5e4,
  }),
  place('Red Sea', { kind: 'sea', lng: 38, lat: 20 }),
  place('Nile', { kind: 'river', lng: 30, lat: 31 }),
  town('Paris', 2988507, ['FR', '11'], [2.35, 48.85], 2_100_000, { seat: 'country' }),
  town('Paris', 4717560, ['US', 'TX', '277'], [-95.56, 33.66], 25_000),
  town('Dallas', 4684888, ['US', 'TX'], [-96.8, 32.78], 1_300_000),
  town('Sherman', 4728328, ['US', 'TX'], [-96.6, 33.63], 40_000),
  town('Portland', 5746545, ['US', 'OR'], [-122.67, 45.52], 630_000),
  town('Portland', 4975802, ['US', 'ME'], [-70.26, 43.66], 66_000),
  town('Bend', 5713587, ['US', 'OR'], [-121.3, 44.06], 87_000),
  town('Logan', 1, ['US', 'TX'], [-96, 32], 51_000),
  town('Nice', 2990440, ['FR', ''], [7.26, 43.7], 340_000),
  town('Zürich', 2657896, ['CH', ''], [8.55, 47.37], 430_000, { alternatives: ['Zurich', 'Zuerich'] }),
  town('Saint Louis', 4407066, ['US', ''], [-90.2, 38.63], 310_000),
  town('Stratford-upon-Avon', 2636713, ['GB', ''], [-1.7, 52.19], 27_000),
];

const WORDS = new Map([
  ['nice', WORD_FLAGS.common],
  ['bend', WORD_FLAGS.common],
  ['john', WORD_FLAGS.firstName],
  ['logan', WORD_FLAGS.lastName],
]);

/** Two dozen places, among them two called Paris, two called Portland, and towns that are words and surnames. */
export const smallGazetteer: Gazetteer = openGazetteer(packGazetteer(PLACES, WORDS));
