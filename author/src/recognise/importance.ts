import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import type { CandidateSpan } from './candidate-spans.ts';

/** From here on a name is a place unless much speaks against it: countries, regions, the largest cities. */
export const STRONG = 2;

/** What the gazetteer alone says for a name, in log-odds: countries are mostly meant, small towns mostly not. */
export function importanceOf({ entries }: CandidateSpan, gazetteer: Gazetteer): number {
  return Math.max(...entries.map((entry) => importanceBy(entry >>> 2, entry & 3, gazetteer)));
}

function importanceBy(place: number, by: number, gazetteer: Gazetteer): number {
  const importance = importanceOfPlace(place, gazetteer);
  if (by === NAMED_BY.adjective) return Math.min(importance, 2.2);
  return by === NAMED_BY.alternative && importance < 2.4 ? importance - 1 : importance;
}

function importanceOfPlace(place: number, gazetteer: Gazetteer): number {
  const people = gazetteer.population(place);
  switch (gazetteer.kind(place)) {
    case 'country':
    case 'continent':
      return 3;
    case 'region':
      return people > 500_000 ? 2.4 : 1;
    case 'county':
      // Few things are called "Laurel County" but the county.
      return people > 20_000 ? 0.7 : 0;
    case 'town': {
      const size = (Math.log10(people + 100) - 4.4) * 0.95;
      return gazetteer.seat(place) === 'country' ? Math.max(size + 0.5, 1.6) : size;
    }
    case 'district':
      return people === 0 ? 1 : (Math.log10(people + 100) - 5) * 0.6;
    default:
      return 1.6;
  }
}
