import { liesIn, type Sense } from './senses.ts';
import { type Support, type Voter, Votes } from './votes.ts';

/** A name of a text, in one of its meanings, and what it may mean. */
export interface Node extends Voter {
  /** The places in which it lies, as the text says: "Paris, Texas". Empty where it says nothing. */
  readonly inside: ReadonlySet<number>;
  /** Whether the text lists it among capitals: "San José, Managua, Tegucigalpa". */
  readonly isAmongCapitals: boolean;
  /** The nodes that the text says lie in this one. */
  readonly around: readonly number[];
}

/** What a node means. */
export interface Resolution {
  /** The probability of each sense, in their order. */
  readonly probabilities: Float64Array;
  /** Index of the likeliest. */
  readonly best: number;
  /** How much the rest of the text speaks for the likeliest. */
  readonly support: Support;
  /** The same for each sense, in their order. */
  readonly supports: readonly Support[];
}

/** Rounds after which nothing changes any more. */
const ROUNDS = 4;

/** Log-weights, set by hand. */
const WEIGHTS = {
  country: 5,
  region: 5,
  county: 1.5,
  nearness: 2.2,
  inside: 7,
  around: 1.5,
  capital: 2.5,
} as const;

const NO_SUPPORT: Support = { country: 0, region: 0, county: 0, nearness: 0 };

/** What every node means, in the light of the others: they vote for each other's country, region, county and surroundings, in four rounds. */
export function resolve(nodes: readonly Node[]): Resolution[] {
  const alone = nodes.map((node) =>
    Float64Array.from(node.senses, (sense) => sense.prior + told(node, sense)),
  );
  let current = alone.map(softmax);
  let supports: Support[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Votes();
    for (const [at, node] of nodes.entries()) votes.add(node, probabilitiesOf(current, at));
    supports = nodes.map((node, at) => votes.supports(node, probabilitiesOf(current, at)));
    const before = current;
    current = nodes.map((node, at) =>
      softmax(
        Float64Array.from(
          node.senses,
          (sense, which) =>
            (alone[at]?.[which] ?? 0) +
            around(node, sense, nodes, before) +
            scoreOf(supports[at]?.[which] ?? NO_SUPPORT),
        ),
      ),
    );
  }
  return current.map((probabilities, at) => {
    const best = probabilities.indexOf(Math.max(...probabilities));
    const all = supports[at] ?? [];
    return { probabilities, best, support: all[best] ?? NO_SUPPORT, supports: all };
  });
}

function probabilitiesOf(all: readonly Float64Array[], at: number): Float64Array {
  return all[at] ?? new Float64Array();
}

function scoreOf({ country, region, county, nearness }: Support): number {
  return (
    WEIGHTS.country * country +
    WEIGHTS.region * region +
    WEIGHTS.county * county +
    WEIGHTS.nearness * (1 - Math.exp(-nearness))
  );
}

/** "Paris, Texas" leaves little else; of capitals in a row each is one. */
function told(node: Node, sense: Sense): number {
  for (const place of node.inside) if (liesIn(sense, place)) return WEIGHTS.inside;
  return node.isAmongCapitals && sense.isCapital ? WEIGHTS.capital : 0;
}

/** Of "Texas" in "Paris, Texas": that what is said to lie in it can. */
function around(node: Node, sense: Sense, nodes: readonly Node[], current: readonly Float64Array[]): number {
  let share = 0;
  for (const inner of node.around)
    for (const [which, other] of (nodes[inner]?.senses ?? []).entries())
      if (liesIn(other, sense.place)) share += current[inner]?.[which] ?? 0;
  return WEIGHTS.around * Math.min(share, 2);
}

function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
