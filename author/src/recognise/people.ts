import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY, WORD_FLAGS } from '../gazetteer/packed.ts';
import type { TextWord } from './text-words.ts';
import { TITLES } from './words-before.ts';

/** The folded words that a text uses as surnames: after a first name, an initial or a title. */
export function surnamesOf(words: readonly TextWord[], gazetteer: Gazetteer): Set<string> {
  const surnames = new Set<string>();
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (!word.isCapitalised || before === undefined || word.gap !== 'space' || word.isInitial) return;
    if (before.isInitial || isFirstName(before, gazetteer)) surnames.add(word.folded);
    else if (before.isCapitalised && TITLES.has(before.folded)) surnames.add(word.folded);
  });
  return surnames;
}

/** Whether a capitalised word is a first name by the lexicon, and no country or region: Georgia and Jordan are both. */
export function isFirstName(word: TextWord, gazetteer: Gazetteer): boolean {
  if (!word.isCapitalised) return false;
  const key = gazetteer.find(word.folded);
  if (key < 0 || (gazetteer.wordFlags(key) & WORD_FLAGS.firstName) === 0) return false;
  return !gazetteer.entries(key).some((entry) => {
    const kind = gazetteer.kind(entry >>> 2);
    return (entry & 3) === NAMED_BY.name && (kind === 'country' || kind === 'region');
  });
}
