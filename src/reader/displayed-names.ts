import * as cartography from '../cartography/names.ts';
import { directionOf } from '../locale/direction.ts';
import type { Names, Place } from '../story/place.ts';

/** A name with what a browser needs to set it: `lang` and `dir` attributes. */
export interface DisplayedName extends cartography.LocalisedName {
  readonly dir: 'ltr' | 'rtl';
}

function named({ value, lang }: cartography.LocalisedName): DisplayedName {
  return { value, lang, dir: directionOf(lang) };
}

/** The name in `lang`, as `cartography/names.ts` finds it. */
export function displayedName(names: Names, lang: string): DisplayedName {
  return named(cartography.nameIn(names, lang));
}

/** The place's name in the languages spoken there, in their order, the one in `lang` and repetitions left out. */
export function displayedLocalNames(place: Place, lang: string): readonly DisplayedName[] {
  return cartography.localNames(place, lang).map(named);
}

/** Further names in use that are not the place's name in any language. */
export function displayedOtherNames(place: Place): readonly DisplayedName[] {
  const said = new Set(Object.values(place.name));
  return (place.otherNames ?? []).filter(({ value }) => !said.has(value)).map(named);
}
