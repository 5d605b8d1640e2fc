import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import type { PlaceKind } from '../gazetteer/place.ts';

/** A place that a name may mean. */
export interface Sense {
  readonly place: number;
  /** One of `NAMED_BY`. */
  readonly by: number;
  /** Log-weight without regard to the text. */
  readonly prior: number;
  /** The country, the region and the county in which it lies, -1 where there is none; a division is its own. */
  readonly country: number;
  readonly region: number;
  readonly county: number;
  /** Degrees. */
  readonly lng: number;
  /** Degrees. */
  readonly lat: number;
  /** Whether it is near to anything: countries, regions and seas are nowhere in particular. */
  readonly isPoint: boolean;
  /** Whether it is the seat of a country. */
  readonly isCapital: boolean;
}

/** More of them than this are never weighed: the most likely by themselves are kept, and those that a text says. */
const MOST = 48;

/** The places that a name may mean, the likeliest first; the same place once. `inside`: where the text says that it lies. */
export function sensesOf(
  entries: readonly number[],
  gazetteer: Gazetteer,
  inside: ReadonlySet<number> = new Set(),
): Sense[] {
  const best = new Map<number, Sense>();
  for (const entry of entries) {
    const place = entry >>> 2;
    const by = entry & 3;
    const prior = priorOf(place, by, gazetteer);
    const other = best.get(place);
    if (other === undefined || other.prior < prior) best.set(place, senseOf(place, by, prior, gazetteer));
  }
  const senses = [...best.values()].sort((one, other) => other.prior - one.prior || one.place - other.place);
  return senses.filter((sense, at) => at < MOST || [...inside].some((place) => liesIn(sense, place)));
}

/** Kinds too large to be near to a town. */
const WIDE: ReadonlySet<PlaceKind> = new Set(['country', 'region', 'continent', 'area', 'sea']);

function senseOf(place: number, by: number, prior: number, gazetteer: Gazetteer): Sense {
  return {
    place,
    by,
    prior,
    country: gazetteer.country(place),
    region: gazetteer.region(place),
    county: gazetteer.county(place),
    lng: gazetteer.lng(place),
    lat: gazetteer.lat(place),
    isPoint: !WIDE.has(gazetteer.kind(place)),
    isCapital: gazetteer.seat(place) === 'country',
  };
}

/** Whether a sense lies in the place, and is not the place itself. */
export function liesIn(sense: Sense, place: number): boolean {
  return (
    sense.place !== place && (sense.country === place || sense.region === place || sense.county === place)
  );
}

/** Set by hand: a country before its homonyms, of towns the larger, by the logarithm of its people. */
function priorOf(place: number, by: number, gazetteer: Gazetteer): number {
  const people = Math.log10(gazetteer.population(place) + 100);
  let prior: number;
  switch (gazetteer.kind(place)) {
    case 'country':
      prior = 9.8;
      break;
    case 'continent':
      prior = 8;
      break;
    case 'region':
      prior = 1.1 * people - 0.3;
      break;
    case 'county':
      prior = 1.1 * people - 2.2;
      break;
    case 'town':
      prior = 1.1 * people;
      break;
    case 'district':
      // Those of the hand-made table are known by all.
      prior = gazetteer.population(place) === 0 ? 7 : 0.9 * people - 1;
      break;
    default:
      prior = 6;
  }
  const seat = gazetteer.seat(place);
  if (seat === 'country') prior += 1.5;
  else if (seat === 'region') prior += 0.7;
  else if (seat === 'county') prior += 0.3;
  if (by === NAMED_BY.alternative) prior -= 2.2;
  return prior;
}
