import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import type { Node, Resolution } from '../resolve/resolve.ts';
import { liesIn } from '../resolve/senses.ts';
import { TELLING } from './spoken-for.ts';

/** What spoke for a place, in a few words: "the text puts it in Texas; the largest of 3 places of that name". */
export function why(node: Node, resolution: Resolution, gazetteer: Gazetteer): string {
  const sense = node.senses[resolution.best];
  if (sense === undefined) return '';
  const { support } = resolution;
  const reasons: string[] = [];
  if (sense.by === NAMED_BY.adjective) reasons.push(`a word for ${gazetteer.name(sense.place)}`);
  const told = [...node.inside].find((place) => liesIn(sense, place));
  if (told !== undefined) reasons.push(`the text puts it in ${gazetteer.name(told)}`);
  if (support.nearness >= TELLING) reasons.push('other places of the text are near');
  else if (sense.region >= 0 && sense.region !== sense.place && support.region >= TELLING)
    reasons.push(`others are in ${gazetteer.name(sense.region)} too`);
  else if (sense.country >= 0 && sense.country !== sense.place && support.country >= TELLING)
    reasons.push(`others are in ${gazetteer.name(sense.country)} too`);
  if (node.isAmongCapitals && sense.isCapital) reasons.push('the text lists it among capitals');
  reasons.push(homonyms(node, resolution));
  return reasons.join('; ');
}

function homonyms({ senses }: Node, { best }: Resolution): string {
  if (senses.length === 1) return 'the only place of that name';
  return best === 0
    ? `the best known of ${senses.length} places of that name`
    : `one of ${senses.length} places of that name`;
}
