import { ENDS } from './name-ends.ts';

/** Words of an English text behind which a name is that of a place. */
const BEFORE =
  'in|at|near|from|to|toward|towards|via|past|outside|off|through|around|reaches|reached|leaves|left';
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:(?: (?:de|du|des|la|le|of|am|an|der|el|al|und|the))* \p{Lu}[\p{L}\p{M}’'-]+)*`;
const NAMES = [
  new RegExp(String.raw`(?<=\b(?:${BEFORE}) (?:the )?)${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME}(?<= (?:${ENDS}))(?![\p{L}])`, 'gu'),
];
/** Names of months and days, and words that begin sentences. */
const NONE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|It|The|This|That|These|There|He|She|They|We|You|Christmas|Easter)$/;

/**
 * Names of a text that stand where places are named and that no gazetteer has, each once, in the text's order. It knows
 * English words alone.
 *
 * @param known what is a place or was taken for one
 */
export function unknownNames(
  text: string,
  known: readonly { readonly start: number; readonly end: number }[],
): string[] {
  const found = NAMES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      name,
      start: index,
      end: index + name.length,
    })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  const names = found.filter(
    ({ name, start, end }) =>
      !NONE.test(name) && !known.some((other) => other.start < end && other.end > start),
  );
  const outermost = names.filter(
    ({ start, end }, index) =>
      !names.slice(0, index).some((other) => other.start <= start && other.end >= end),
  );
  return [...new Set(outermost.map(({ name }) => name))];
}
