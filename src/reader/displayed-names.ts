import * as cartography from '../cartography/names.ts';
import { directionOf } from '../locale/direction.ts';
import type { BasemapNames } from '../story/basemap-names.ts';
import type { Worded } from '../story/mixed-words.ts';
import type { Names, Place } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';

/** A name with what a browser needs to set it: `lang` and `dir` attributes. */
export interface DisplayedName extends Worded {
  readonly dir: 'ltr' | 'rtl';
}

function named({ value, lang }: Worded): DisplayedName {
  return { value, lang, dir: directionOf(lang) };
}

/** The name in `lang`, as `cartography/names.ts` finds it. */
export function displayedName(names: Names, lang: string): DisplayedName {
  return named(cartography.nameIn(names, lang));
}

/** A name on the basemap in another language, where it was fetched in one; else as the story has it. */
export function basemapNameIn(
  name: BasemapName,
  { about }: Story,
  names: BasemapNames | undefined,
): DisplayedName {
  const value = names?.names.get(name);
  return named(
    names && value !== undefined
      ? { value, lang: names.language }
      : { value: name.name, lang: about.language },
  );
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
