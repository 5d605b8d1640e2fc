import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import { type Node, type Resolution, resolve } from '../resolve/resolve.ts';
import { certainty, scoreOf } from './confidence.ts';
import { type Finding, foundPlace } from './finding.ts';
import { type Mention, meanScores, mentionsOf } from './mentions.ts';
import { nodesOf } from './nodes.ts';
import { isSpokenFor } from './spoken-for.ts';
import { why } from './why.ts';

export interface FindOptions {
  /** Whether "Russian" counts as Russia. Default: true. */
  readonly adjectives?: boolean;
}

/** So many other places of a name are told. */
const ALTERNATIVES = 3;

/** The places that a text names, sorted by where they stand, none within another. The same text gives the same findings. */
export function findPlaces(
  text: string,
  gazetteer: Gazetteer,
  { adjectives = true }: FindOptions = {},
): Finding[] {
  const found = findNames(text, gazetteer);
  if (!adjectives) return found.places;
  return [...found.places, ...found.adjectives].sort((one, other) => one.start - other.start);
}

/** What a text names, each as `findPlaces` has it. */
interface FoundNames {
  /** By names. */
  readonly places: Finding[];
  /** By words for who or what comes from there. */
  readonly adjectives: Finding[];
  /** Of the places those for which nothing but their name speaks. */
  readonly alone: ReadonlySet<Finding>;
}

/** What a text names, by names and by adjectives. */
export function findNames(text: string, gazetteer: Gazetteer): FoundNames {
  const { mentions, context } = mentionsOf(text, gazetteer);
  const { nodes, nodeOf } = nodesOf(mentions, context);
  const resolutions = resolve(nodes);
  const means = meanScores(mentions);
  const found: Record<'places' | 'adjectives', Finding[]> = { places: [], adjectives: [] };
  const alone = new Set<Finding>();
  for (const mention of mentions) {
    const node = nodes[nodeOf.get(mention) ?? -1];
    const resolution = resolutions[nodeOf.get(mention) ?? -1];
    const sense = node?.senses[resolution?.best ?? 0];
    if (node === undefined || resolution === undefined || sense === undefined) continue;
    const mean = means.get(mention.span.key) ?? mention.score;
    const score = scoreOf(mention, mean, sense, resolution.support, gazetteer);
    if (score < 0) continue;
    const start = context.words[mention.span.first]?.start ?? 0;
    const end = context.words[mention.span.last]?.end ?? 0;
    const places = placesOf(mention, score, node, resolution, gazetteer);
    // “Spanish” is a town too.
    const isAdjective = sense.by === NAMED_BY.adjective;
    const finding: Finding = {
      text: text.slice(start, end),
      start,
      end,
      ...places.chosen,
      alternatives: places.others,
      why: why(node, resolution, gazetteer),
    };
    found[isAdjective ? 'adjectives' : 'places'].push(finding);
    if (!isSpokenFor(node, resolution, gazetteer)) alone.add(finding);
  }
  return { ...found, alone };
}

function placesOf(
  mention: Mention,
  score: number,
  node: Node,
  { probabilities, best }: Resolution,
  gazetteer: Gazetteer,
): Pick<
  { chosen: ReturnType<typeof foundPlace>; others: ReturnType<typeof foundPlace>[] },
  'chosen' | 'others'
> {
  const meant = 1 / (1 + Math.exp(-score));
  const told = (which: number) => {
    const { place = 0, by } = node.senses[which] ?? {};
    const isAdjective = by === NAMED_BY.adjective;
    const sure = certainty(gazetteer.kind(place), { ...mention, isAdjective });
    return foundPlace(place, meant * (probabilities[which] ?? 0) * sure, gazetteer);
  };
  const others = [...probabilities.keys()]
    .filter((which) => which !== best)
    .sort((one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0) || one - other)
    .slice(0, ALTERNATIVES);
  return { chosen: told(best), others: others.map(told) };
}
