/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Place } from '../story/place.ts';
import { kindInWords, ownKindWord } from './kind-words.ts';
import { Name } from './name.tsx';
import { useLocale, useReader } from './reader-context.ts';

/** What a place is; a word of the story's own in its own language and direction. */
export function KindName({ place }: { place: Place }) {
  const locale = useLocale();
  const { story, lang } = useReader();
  const own = ownKindWord(place, story, lang);
  return own ? <Name name={own} /> : kindInWords(place, { story, lang, locale });
}
