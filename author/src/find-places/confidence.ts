import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import type { Sense } from '../resolve/senses.ts';
import type { Support } from '../resolve/votes.ts';
import type { Mention } from './mentions.ts';

/** Shares of a mention's own score and of the name's mean in the text. */
const OWN = 0.6;

/** What the surroundings of a small place say for it, in log-odds; set by hand. A place that nothing else speaks for loses `ALONE`. */
const NEAR = 1.5;
const REGION = 1.2;
const COUNTRY = 0.8;
const ALONE = 1;

const SMALL: ReadonlySet<PlaceKind> = new Set(['town', 'district', 'county']);

/** Log-odds that a mention means a place, now that it is known which: second pass, after the resolution. */
export function scoreOf(
  mention: Mention,
  mean: number,
  sense: Sense,
  support: Support,
  gazetteer: Gazetteer,
): number {
  const score = OWN * mention.score + (1 - OWN) * mean;
  if (!SMALL.has(gazetteer.kind(sense.place))) return score;
  const near = NEAR * (1 - Math.exp(-support.nearness));
  return score + near + REGION * support.region + COUNTRY * support.country - ALONE;
}

/** A point says little of where these are: nobody is sure of it. */
const VAGUE: ReadonlySet<PlaceKind> = new Set(['continent', 'area', 'sea', 'river', 'mountains', 'desert']);

/** What keeps a finding from being sure; set by hand. */
const DOUBTS = { always: 0.92, vague: 0.82, adjective: 0.8, partOfName: 0.8 } as const;

/** How sure a place of this kind, named like this, can be at most. */
export function certainty(
  kind: PlaceKind,
  { isAdjective, isPartOfName }: Pick<Mention, 'isAdjective' | 'isPartOfName'>,
): number {
  const doubts = [
    DOUBTS.always,
    ...(VAGUE.has(kind) ? [DOUBTS.vague] : []),
    ...(isAdjective ? [DOUBTS.adjective] : []),
    ...(isPartOfName ? [DOUBTS.partOfName] : []),
  ];
  return doubts.reduce((product, doubt) => product * doubt, 1);
}
