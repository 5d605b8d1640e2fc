import type { Locale } from '../locale/locale.ts';
import type { Chosen } from '../selection/selection.ts';
import type { MixedWords } from '../story/mixed-words.ts';
import { isWhole } from '../story/passage.ts';
import { displayedName } from './displayed-names.ts';
import { ownKindWord } from './kind-words.ts';
import { passagesOn } from './passages-on.ts';
import type { ReaderState } from './reader-context.ts';

/** What a screen reader says of a selection: "Kurdistan, region. 3 passages.", and where it is not drawn, that. */
export function announcement({
  story,
  chosen,
  hidden,
  lang,
  locale,
}: Pick<ReaderState, 'story' | 'chosen' | 'hidden' | 'lang' | 'locale'>): MixedWords {
  const place = chosen.feature === undefined ? undefined : story.places.get(chosen.feature);
  const passage = chosen.passage === undefined ? undefined : story.passage(chosen.passage);
  const position =
    passage &&
    locale.say('reader.passage.of', {
      number: story.passages.indexOf(passage) + 1,
      count: story.passages.length,
    });
  if (place) {
    const values = {
      name: [displayedName(place.name, lang)],
      kind: [ownKindWord(place, story, lang) ?? locale.say(`kind.${place.kind}`)],
    };
    const rest = position ?? locale.say('reader.passages', { count: story.passagesOf(place.id).length });
    const said = locale.mixed('reader.announce.place', { ...values, rest });
    return hidden.has(place.layer) ? [...said, ` ${locale.say('reader.layerOff')}`] : said;
  }
  if (passage && position !== undefined) {
    const names = passage.features.flatMap((id) => {
      const named = story.places.get(id);
      return named ? displayedName(named.name, lang) : [];
    });
    return locale.mixed('reader.announce.passage', { position, names: locale.mixedList(names) });
  }
  return [locale.say('reader.all')];
}

/** Where texts of the page could not be had, that: once for all of them, since one file has many. */
export function unread({ story, chosen, textOf, locale }: ReaderState): string | undefined {
  for (const passage of passagesOn(story, chosen)) {
    const text = isWhole(passage) ? passage : textOf(passage);
    if (text !== 'coming' && 'why' in text) return locale.say('reader.text.failed', { why: text.why });
  }
  return undefined;
}

/** That a link named what the story does not have; undefined where it did not. */
export function missedInWords({ feature, passage }: Chosen, locale: Locale): string | undefined {
  if (feature !== undefined) return locale.say('reader.missed.feature');
  return passage === undefined ? undefined : locale.say('reader.missed.passage');
}
