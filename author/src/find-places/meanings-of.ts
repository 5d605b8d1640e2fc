import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import { keyOf } from '../gazetteer/words.ts';
import { type Node, resolve } from '../resolve/resolve.ts';
import { type Sense, sensesOf } from '../resolve/senses.ts';
import type { Support } from '../resolve/votes.ts';
import { mentionsOf } from './mentions.ts';
import { nodesOf } from './nodes.ts';

/** What a name may mean, and how likely it is. */
interface Meaning {
  readonly sense: Sense;
  /** From 0 to 1; together they are 1. */
  readonly probability: number;
  /** Whether something that is known, or the text, speaks for where it lies. */
  readonly isSupported: boolean;
}

/** What speaks for one meaning of a name or another. */
interface Surroundings {
  /** A text, which need not have the name; empty where there is none. */
  readonly prose: string;
  /** Places that are known, as those of a story. */
  readonly known: readonly Sense[];
  /** What these are called: the text means them by these names. */
  readonly knownNames: Iterable<string>;
}

const NOWHERE = { inside: new Set<number>(), around: [], isAmongCapitals: false } as const;

/** A share of what speaks, or of nearness, that says something; set by hand. */
const SPEAKS = 0.1;

function isSupport(support: Support | undefined): boolean {
  if (!support) return false;
  const { country, region, county, nearness } = support;
  return Math.max(country, region, county, nearness) >= SPEAKS;
}

/**
 * What a name means beside a text's other names and places that are known, the likeliest first.
 *
 * @param more what it may mean besides the gazetteer's places
 */
export function meaningsOf(
  name: string,
  { prose, known, knownNames }: Surroundings,
  gazetteer: Gazetteer,
  more: readonly Sense[] = [],
): Meaning[] {
  const key = gazetteer.find(keyOf(name));
  const entries = key < 0 ? [] : [...gazetteer.entries(key)];
  const own = entries.filter((entry) => (entry & 3) !== NAMED_BY.adjective);
  const { mentions, context } = mentionsOf(prose, gazetteer);
  const { nodes, nodeOf } = nodesOf(mentions, context);
  const keys = new Set(Array.from(knownNames, (one) => gazetteer.find(keyOf(one))));
  const others = new Set<Node | undefined>();
  const asked = new Set<Node>();
  for (const mention of mentions) {
    const node = nodes[nodeOf.get(mention) ?? -1];
    if (mention.span.key === key && node) asked.add(node);
    else if (!keys.has(mention.span.key)) others.add(node);
  }
  const [said] = [...asked].sort((one, other) => other.weight - one.weight);
  const { weight = 0, inside = NOWHERE.inside, isAmongCapitals = false } = said ?? {};
  const senses = [...sensesOf(own, gazetteer, inside), ...more];
  // What the text says to lie in it counts by its nodes' numbers, which these no longer have.
  const node: Node = { senses, weight, inside, around: [], isAmongCapitals };
  const [meant] = resolve([
    node,
    ...nodes.filter((one) => others.has(one)).map((one) => ({ ...one, around: [] })),
    ...known.map((sense) => ({ senses: [sense], weight: 1, ...NOWHERE })),
  ]);
  return senses
    .map((sense, which) => ({
      sense,
      probability: meant?.probabilities[which] ?? 0,
      isSupported: isSupport(meant?.supports[which]),
    }))
    .sort((one, other) => other.probability - one.probability);
}
