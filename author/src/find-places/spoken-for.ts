import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Node, Resolution } from '../resolve/resolve.ts';
import { liesIn } from '../resolve/senses.ts';

/** Support from here on is worth a word. */
export const TELLING = 0.25;
/** People: a town of so many is known by its name alone. */
const KNOWN = 500_000;

/** Whether anything but its name speaks for the place that is meant by it: where others lie, what the text says, how large it is. */
export function isSpokenFor(node: Node, { best, support }: Resolution, gazetteer: Gazetteer): boolean {
  const sense = node.senses[best];
  if (sense === undefined) return false;
  return (
    // A country is too wide: a village of the name may be anywhere in it.
    Math.max(support.nearness, support.region) >= TELLING ||
    [...node.inside].some((place) => liesIn(sense, place)) ||
    (node.isAmongCapitals && sense.isCapital) ||
    gazetteer.population(sense.place) >= KNOWN
  );
}
