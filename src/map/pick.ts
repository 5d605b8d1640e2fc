import { drawnReach } from '../cartography/drawn-reach.ts';
import type { Story } from '../story/story.ts';
import type { Hit } from './hit.ts';

/** CSS pixels around what is drawn of a line or dot within which it is still clicked itself. */
const AROUND = 2;

/** What a click chooses, and with it all that lies there, in the order in which the rest is offered. */
export interface Picked {
  readonly chosen: string | undefined;
  /** Ids of features. */
  readonly all: readonly string[];
}

/**
 * Picks from the features under a click: the one whose name is clicked, else the most specific. A line or dot of
 * which the article says nothing comes last, unless the click is on what is drawn of it.
 * @param named the id of the feature whose name stands there
 */
export function pickFrom(
  hits: readonly Hit[],
  named: string | undefined,
  story: Story,
  zoom: number,
): Picked {
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const answers = ({ place, dimension, distance }: Hit) => {
    if (dimension === 2 || story.passagesOf(place.id).length > 0) return true;
    const layer = layers.get(place.layer);
    const reach = layer && drawnReach(place, layer, zoom);
    return reach !== undefined && distance <= reach + AROUND;
  };
  const others = hits.filter(({ place }) => place.id !== named);
  const first = others.filter(answers);
  const last = others.filter((hit) => !first.includes(hit));
  const ids = [...first, ...last].map(({ place }) => place.id);
  return named === undefined
    ? { chosen: first[0]?.place.id, all: ids }
    : { chosen: named, all: [named, ...ids] };
}
