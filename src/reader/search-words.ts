import { spellings } from './normalise-query.ts';

/** Where words of a name end: at spaces and punctuation, apostrophes, hyphens and full stops among it. */
const BETWEEN = /[\p{Z}\p{P}\s]+/u;
const SPACES = /[\p{Z}\s]+/u;
const PUNCTUATION = /\p{P}+/gu;

/** A letter of a script that sets no spaces between words: there a word may begin anywhere. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** A word that is asked for, in each of the ways in which it may be meant: a list of parts that must all be found. */
type AskedWord = readonly (readonly string[])[];

/**
 * The words of a query: "Ta'if" asks for "taif", or for "ta" and "if"; "U.S.A." for "usa", or for "u", "s" and "a".
 */
export function askedWords(query: string): readonly AskedWord[] {
  return runsOf(query).flatMap((run): AskedWord[] => {
    const parts = run.split(BETWEEN).filter(Boolean);
    if (parts.length === 0) return [];
    const joined = spellings(run.replace(PUNCTUATION, '')).map((spelling) => [spelling]);
    return [parts.length === 1 ? joined : [...joined, parts.map((part) => spellings(part)[0] ?? part)]];
  });
}

/** All words, folded, by whose beginnings a name is found. */
export function wordsToFind(name: string): string[] {
  const words = new Set<string>();
  for (const run of runsOf(name))
    for (const part of new Set([run.replace(PUNCTUATION, ''), ...run.split(BETWEEN)]))
      for (const spelling of part === '' ? [] : spellings(part))
        for (const word of endings(spelling)) words.add(word);
  return [...words];
}

/** A name as a whole, as it is compared with what was typed: only letters and digits count. */
export function wholeName(name: string): string {
  return askedWords(name)
    .map(([[joined = ''] = []]) => joined)
    .join(' ');
}

/** "U. S. A." counts as "U.S.A." */
function runsOf(text: string): string[] {
  return text
    .replace(/(?<!\p{L})(\p{L}\.)\s(?=\p{L}\.)/gu, '$1')
    .split(SPACES)
    .filter(Boolean);
}

/** The word itself, and in a script without spaces each of its ends: of 新疆维吾尔 also 疆维吾尔, 维吾尔, 吾尔, 尔. */
function endings(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const letters = [...word];
  return letters.flatMap((letter, at) =>
    at === 0 || UNSPACED.test(letter) ? letters.slice(at).join('') : [],
  );
}
