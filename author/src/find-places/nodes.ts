import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { containers, neighbour } from '../recognise/pairs.ts';
import type { TextContext } from '../recognise/text-context.ts';
import type { Node } from '../resolve/resolve.ts';
import { sensesOf } from '../resolve/senses.ts';
import { amongCapitals } from './among-capitals.ts';
import type { Mention } from './mentions.ts';

interface Draft {
  readonly entries: readonly number[];
  readonly inside: Set<number>;
  readonly around: number[];
  /** The probability of each mention to be a place. */
  readonly meant: number[];
}

/**
 * The nodes of a text, and each mention's: one node for each name and each place that the text puts it into
 * ("Portland, Maine"). A name without such a hint means what it meant before, or else what it will mean first.
 */
export function nodesOf(
  mentions: readonly Mention[],
  context: TextContext,
): { readonly nodes: readonly Node[]; readonly nodeOf: ReadonlyMap<Mention, number> } {
  const { gazetteer } = context;
  const drafts: Draft[] = [];
  const byHint = new Map<string, number>();
  const latest = new Map<string, number>();
  const nodeOf = new Map<Mention, number>();
  const listed = new Set<number>();
  const outers = mentions.map(({ span }) => neighbour(span, 1, context));
  const insides = mentions.map(({ span }, at) => {
    const outer = outers[at];
    return outer === undefined ? new Set<number>() : containers(span, outer, gazetteer);
  });
  // "US" may mean less than "U.S.", though both are one name.
  const nameOf = ({ span }: Mention): string => `${span.key} ${span.entries.length}`;
  const open = (mention: Mention, inside: Set<number>): number => {
    const hint = `${nameOf(mention)} ${[...inside].join(' ')}`;
    const known = byHint.get(hint);
    if (known !== undefined) return known;
    byHint.set(hint, drafts.length);
    return drafts.push({ entries: mention.span.entries, inside, around: [], meant: [] }) - 1;
  };
  const capitals = amongCapitals(mentions, context);
  const cities = calledCity(mentions, context);
  for (const [at, mention] of mentions.entries()) {
    const inside = insides[at];
    if (inside === undefined || inside.size === 0) continue;
    nodeOf.set(mention, open(mention, inside));
    if (!latest.has(nameOf(mention))) latest.set(nameOf(mention), open(mention, inside));
  }
  for (const mention of mentions) {
    const told = nodeOf.get(mention);
    const node = told ?? latest.get(nameOf(mention)) ?? open(mention, new Set());
    if (told !== undefined) latest.set(nameOf(mention), told);
    nodeOf.set(mention, node);
    drafts[node]?.meant.push(1 / (1 + Math.exp(-mention.asContext)));
    if (capitals.has(mention)) listed.add(node);
  }
  const mentionOf = new Map(mentions.map((mention) => [mention.span, mention]));
  for (const [at, mention] of mentions.entries()) {
    const outer = outers[at];
    if (outer === undefined || insides[at]?.size === 0) continue;
    const around = mentionOf.get(outer);
    if (around !== undefined) drafts[nodeOf.get(around) ?? -1]?.around.push(nodeOf.get(mention) ?? -1);
  }
  const nodes = drafts.map(({ entries, inside, around, meant }, at) => ({
    senses: sensesOf(withoutCity(entries, cities, gazetteer), gazetteer, inside),
    // What is named often counts more, though not by as much.
    weight: meant.reduce((most, one) => Math.max(most, one), 0) * (1 + Math.log(meant.length) / 2),
    inside,
    isAmongCapitals: listed.has(at),
    around: [...new Set(around)],
  }));
  return { nodes, nodeOf };
}

/** The places that a text calls cities: "Panama City". */
function calledCity(mentions: readonly Mention[], { words, gazetteer }: TextContext): ReadonlySet<number> {
  const cities = mentions.filter(
    ({ span: { first, last } }) => last > first && words[last]?.folded === 'city',
  );
  return new Set(
    cities.flatMap(({ span }) => sensesOf(span.entries, gazetteer).slice(0, 1)).map(({ place }) => place),
  );
}

/** Where a text says "Panama City" too, its "Panama" is the country. */
function withoutCity(
  entries: readonly number[],
  cities: ReadonlySet<number>,
  gazetteer: Gazetteer,
): readonly number[] {
  const countries = new Set(
    entries.map((entry) => entry >>> 2).filter((place) => gazetteer.kind(place) === 'country'),
  );
  return entries.filter(
    (entry) => !(cities.has(entry >>> 2) && countries.has(gazetteer.country(entry >>> 2))),
  );
}
