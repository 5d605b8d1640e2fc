import type { Locale } from '../locale/locale.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { type DisplayedName, displayedName } from './displayed-names.ts';

/** The story's own word for what a place is, if it has one; not for a kind that this release does not know. */
export function ownKindWord(place: Place, { about }: Story, lang: string): DisplayedName | undefined {
  const own = place.isUnknownKind ? undefined : about.kinds?.[place.kind];
  return own && displayedName(own.name, lang);
}

/** What a place is: the story's own word, else this release's. */
export function kindInWords(
  place: Place,
  { story, lang, locale }: { readonly story: Story; readonly lang: string; readonly locale: Locale },
): string {
  return ownKindWord(place, story, lang)?.value ?? locale.say(`kind.${place.kind}`);
}
