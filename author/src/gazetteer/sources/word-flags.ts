import { WORD_FLAGS } from '../packed.ts';
import { keyOf } from '../words.ts';

/** Tags of compromise's lexicon, by what they say of a word. */
const FIRST_NAMES = new Set(['FirstName', 'MaleName', 'FemaleName']);
const LAST_NAMES = new Set(['LastName']);
/** A word with one of these alone says nothing of what else it may be. */
const NAMES = new Set([
  ...FIRST_NAMES,
  ...LAST_NAMES,
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
  'Demonym',
  'Organization',
  'SportsTeam',
  'ProperNoun',
  'Currency',
  'Emoticon',
  'Unit',
  'Abbreviation',
]);

/** What each word of a lexicon (its tags by the word) is besides a name of places. Of more than one word, nothing. */
export function wordFlagsOf(
  lexicon: Readonly<Record<string, string | readonly string[]>>,
): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word, tags] of Object.entries(lexicon)) {
    const key = keyOf(word);
    if (key === '' || key.includes(' ')) continue;
    let flag = words.get(key) ?? 0;
    const list = [tags].flat();
    if (list.some((tag) => FIRST_NAMES.has(tag))) flag |= WORD_FLAGS.firstName;
    if (list.some((tag) => LAST_NAMES.has(tag))) flag |= WORD_FLAGS.lastName;
    if (!list.some((tag) => NAMES.has(tag))) flag |= WORD_FLAGS.common;
    if (flag > 0) words.set(key, flag);
  }
  return words;
}
