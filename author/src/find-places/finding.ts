import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/place.ts';

/** A place that a name may mean. */
interface FoundPlace {
  /** As the gazetteer has it. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees. */
  readonly lat: number;
  /** Degrees. */
  readonly lng: number;
  /** Two letters (ISO 3166-1), or null for what lies in several countries or in none. */
  readonly country: string | null;
  /** The first-level division's name, or null. */
  readonly admin1: string | null;
  /** GeoNames' number, or null where the sources do not tell it. */
  readonly geonameId: number | null;
  /** From 0 to 1: how likely it is that a place is meant, and this one. */
  readonly confidence: number;
}

/** A name of a text, and the place that it means. */
export interface Finding extends FoundPlace {
  /** As it stands in the text. */
  readonly text: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  /** Behind the last unit. */
  readonly end: number;
  /** Other places of the name, the likeliest first; at most three. */
  readonly alternatives: readonly FoundPlace[];
  /** What spoke for it, in a few words. */
  readonly why: string;
}

/** How sure it is which place is meant, at least, or how many times as sure as of the next. */
const CLEAR = { confidence: 0.5, times: 2 };

/** Whether it is clear which of the places of its name a text means, however unsure that it means one. */
export function isClear({ confidence, alternatives }: Pick<Finding, 'confidence' | 'alternatives'>): boolean {
  const next = Math.max(0, ...alternatives.map((other) => other.confidence));
  return confidence >= CLEAR.confidence || confidence >= CLEAR.times * next;
}

/** A place of the gazetteer as it is told. */
export function foundPlace(place: number, confidence: number, gazetteer: Gazetteer): FoundPlace {
  const region = gazetteer.region(place);
  const id = gazetteer.geonameId(place);
  return {
    name: gazetteer.name(place),
    kind: gazetteer.kind(place),
    lat: gazetteer.lat(place),
    lng: gazetteer.lng(place),
    country: gazetteer.countryCode(place) ?? null,
    admin1: region < 0 ? null : gazetteer.name(region),
    geonameId: id === 0 ? null : id,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
