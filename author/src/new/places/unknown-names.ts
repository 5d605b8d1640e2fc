import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { NAMED_BY, WORD_FLAGS } from '../../gazetteer/packed.ts';
import { keyOf } from '../../gazetteer/words.ts';
import { ENDS, featureNames } from './feature-names.ts';

/** Words of an English text behind which a name is that of a place. */
const BEFORE =
  'in|at|near|from|to|toward|towards|via|past|outside|off|through|around|reaches|reached|leaves|left|above|below|behind|beyond|between|across|into|(?:north|south|east|west|upstream|downstream) of';
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:(?: (?:de|du|des|la|le|of|am|an|der|el|al|und|the))* \p{Lu}[\p{L}\p{M}’'-]+)*`;
/** A word for what it is, and no name. */
const BARE = new RegExp(`^(?:${ENDS})$`);
/** Words that say what a place is, before “of the” and its name, or behind it. */
const OF_THE =
  'delta|mouth|banks?|source|valley|waters|basin|course|shores?|tributary|tributaries|hills|slopes';
const WHAT =
  'river|stream|lake|village|town|city|port|hamlet|island|hill|mountain|valley|strait|bay|pass|road';
/** What may follow a name that stands alone. */
const ENDED = String.raw`(?=[,.;:!?)”]|$| (?:to|and|in|from|into|at|for|with|on|by|as|was|is|had|has|until|past|through|where|which|that|or|but|before|after|ever|floods?|runs?|flows?)\b)`;
const NAMES = [
  new RegExp(String.raw`(?<=\b(?:${BEFORE}|${capitalised(BEFORE)}) (?:the )?)${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME}(?<= (?:${ENDS}))(?![\p{L}])`, 'gu'),
  new RegExp(
    String.raw`(?<=\b(?:(?:${OF_THE}) of|up|down|along|across|over|crossed|cross) the )${NAME}${ENDED}`,
    'gu',
  ),
  new RegExp(String.raw`(?<=\b(?:River|river) )${NAME}`, 'gu'),
  new RegExp(
    String.raw`(?<=\b(?:on|the|by|of) )${NAME}(?=, (?:a|an|the) (?:[\p{Ll}-]+,? ){0,4}(?:${WHAT})\b)`,
    'gu',
  ),
];
/** A capital with which a sentence begins, before a name. */
const BEGINS = new RegExp(
  String.raw`^(?:The|A|An|On|When|While|As|But|And|Where|After|Before|Along|Down|Up|Over|${capitalised(BEFORE)}) (?:the )?(?=\p{Lu})`,
  'u',
);
/** What says itself what it is: a place that is found in it is a part. */
const WHOLE = new RegExp(` (?:${ENDS})$`);
/** Names of months and days, and words that begin sentences. */
const NONE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|It|The|This|That|These|There|He|She|They|We|You|Christmas|Easter|Creole|Latin|Arabic|Hebrew|Hindi|Urdu|Swahili|Mandarin|Cantonese|Internet|Moon|Sun|Earth)$/;
/** Words with which the name of a person or an office begins. */
const PERSON =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|King|Queen|Prince|Princess|Pope|President|Minister|Prime|General|Congress|Parliament|God)\b/;

/** A name in a text, where it stands in UTF-16 units. */
interface NamedWords {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Names of a text that stand where places are named and that were not found in it, in the text's order, each as often as it
 * stands there. It knows English words alone.
 *
 * @param found what is a place or was taken for one
 * @param gazetteer by which names of people are told
 */
export function unknownNames(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
  gazetteer: Gazetteer,
): NamedWords[] {
  // A letter each: a long text has thousands of both.
  const foundAt = new Uint32Array(text.length);
  for (const [at, { start, end }] of found.entries()) foundAt.fill(at + 1, start, end);
  const isFound = (name: string, start: number, end: number) => {
    const letters = foundAt.subarray(start, end);
    return isWhole(name)
      ? letters[0] !== 0 && letters.every((at) => at === letters[0])
      : letters.some((at) => at !== 0);
  };
  const features = featureNames(text);
  const standing = NAMES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => {
      const name = written.replace(/['’]s?$/, '').replace(BEGINS, '');
      const start = index + written.indexOf(name);
      return { name, start, end: start + name.length };
    }),
  );
  const all = [...features, ...standing].sort((one, other) => one.start - other.start || other.end - one.end);
  const names = all.filter(
    ({ name, start, end }) =>
      !NONE.test(name) &&
      !BARE.test(name) &&
      !PERSON.test(name) &&
      !isAbbreviation(name) &&
      !isAdjective(name, gazetteer) &&
      !isPerson(name, gazetteer) &&
      !isFound(name, start, end),
  );
  let outermost = -1;
  return names.filter(({ end }) => {
    const isWithin = end <= outermost;
    outermost = Math.max(outermost, end);
    return !isWithin;
  });
}

/** Whether the gazetteer has a place of this name. */
export function isInGazetteer(name: string, gazetteer: Gazetteer): boolean {
  return waysOf(name, gazetteer).some((by) => by !== NAMED_BY.adjective);
}

/** “French”, and nothing else. */
function isAdjective(name: string, gazetteer: Gazetteer): boolean {
  const ways = waysOf(name, gazetteer);
  return ways.length > 0 && ways.every((by) => by === NAMED_BY.adjective);
}

/** How places are named so, each one of `NAMED_BY`. */
function waysOf(name: string, gazetteer: Gazetteer): number[] {
  const key = gazetteer.find(keyOf(name));
  return key < 0 ? [] : Array.from(gazetteer.entries(key), (entry) => entry & 3);
}

/** “Darién Gap”, “Gulf of Urabá” */
function isWhole(name: string): boolean {
  return WHOLE.test(name) || featureNames(name)[0]?.name === name;
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}+$/u.test(name);
}

/** With which names of places begin in French and Spanish; people are called so too. */
const ARTICLES = /^(?:La|Le|Les|El|Los|Las|San|Santa|Santo)$/;

/** A first name and another. */
function isPerson(name: string, gazetteer: Gazetteer): boolean {
  const [first = '', ...others] = name.split(' ');
  if (isWhole(name) || ARTICLES.test(first)) return false;
  const key = gazetteer.find(keyOf(first));
  return others.length > 0 && key >= 0 && (gazetteer.wordFlags(key) & WORD_FLAGS.firstName) > 0;
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
}
