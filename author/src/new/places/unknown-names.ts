import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { NAMED_BY, WORD_FLAGS } from '../../gazetteer/packed.ts';
import { keyOf } from '../../gazetteer/words.ts';
import { ENDS } from './name-ends.ts';

/** Words of an English text behind which a name is that of a place. */
const BEFORE =
  'in|at|near|from|to|toward|towards|via|past|outside|off|through|around|reaches|reached|leaves|left|above|below|behind|beyond|between|across|into|(?:north|south|east|west|upstream|downstream) of';
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:(?: (?:de|du|des|la|le|of|am|an|der|el|al|und|the))* \p{Lu}[\p{L}\p{M}’'-]+)*`;
/** A word for what it is, and no name. */
const BARE = new RegExp(`^(?:${ENDS})$`);
const NAMES = [
  new RegExp(String.raw`(?<=\b(?:${BEFORE}|${capitalised(BEFORE)}) (?:the )?)${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME}(?<= (?:${ENDS}))(?![\p{L}])`, 'gu'),
];
/** What begins a sentence is no part of a name: that of “Across the Strait of Otranto” is found behind it. */
const BEGINNING = new RegExp(`^(?:${capitalised(BEFORE)}) `);
/** Names of months and days, and words that begin sentences. */
const NONE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|It|The|This|That|These|There|He|She|They|We|You|Christmas|Easter)$/;
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
  const isFound = new Uint8Array(text.length);
  for (const { start, end } of found) isFound.fill(1, start, end);
  const all = NAMES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => {
      const name = written.replace(/['’]s?$/, '');
      return { name, start: index, end: index + name.length };
    }),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  const names = all.filter(
    ({ name, start, end }) =>
      !NONE.test(name) &&
      !BARE.test(name) &&
      !BEGINNING.test(name) &&
      !PERSON.test(name) &&
      !isAbbreviation(name) &&
      !isAdjective(name, gazetteer) &&
      !isPerson(name, gazetteer) &&
      !isFound.subarray(start, end).includes(1),
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

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}+$/u.test(name);
}

/** A first name and another. */
function isPerson(name: string, gazetteer: Gazetteer): boolean {
  const [first = '', ...others] = name.split(' ');
  const key = gazetteer.find(keyOf(first));
  return others.length > 0 && key >= 0 && (gazetteer.wordFlags(key) & WORD_FLAGS.firstName) > 0;
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
}
