import type { TextContext } from '../recognise/text-context.ts';
import { sensesOf } from '../resolve/senses.ts';
import type { Mention } from './mentions.ts';

/** So many others of a list, at least, are capitals before it is one of capitals. */
const OTHERS = 2;

/** The names that a text lists among capitals, as "San José, Managua, Tegucigalpa and Guatemala City": most others of the list are. */
export function amongCapitals(mentions: readonly Mention[], context: TextContext): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  for (const list of listsOf(mentions, context)) {
    const capitals = list.filter(({ span }) => sensesOf(span.entries, context.gazetteer)[0]?.isCapital);
    for (const mention of list) {
      const others = capitals.filter((other) => other !== mention).length;
      if (others >= OTHERS && others >= (list.length - 1) / 2) found.add(mention);
    }
  }
  return found;
}

/** Names that commas part, or "and". */
function listsOf(mentions: readonly Mention[], { words }: TextContext): Mention[][] {
  const lists: Mention[][] = [];
  let last: Mention | undefined;
  for (const mention of mentions) {
    const from = last === undefined ? -1 : last.span.last + 1;
    const between = words.slice(from, mention.span.first).map(({ folded }) => folded);
    const isNext =
      last !== undefined &&
      (between.length === 0 || (between.length === 1 && /^(?:and|or)$/.test(between[0] ?? ''))) &&
      words.slice(from, mention.span.first + 1).every(({ gap }) => gap === 'comma' || gap === 'space');
    const list = lists.at(-1);
    if (isNext && list) list.push(mention);
    else lists.push([mention]);
    last = mention;
  }
  return lists;
}
