import type { Place } from '../story/place.ts';
import { KIND_STYLES } from './kinds.ts';

/** Of the features that a passage names those that it is about: a town, line or region before countries and seas; without any of those, all. */
export function leadsOf(places: readonly Place[]): readonly Place[] {
  const specific = places.filter(({ kind }) => KIND_STYLES[kind].isSpecific);
  return specific.length > 0 ? specific : places;
}
