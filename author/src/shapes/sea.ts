import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { keyOf } from '../gazetteer/words.ts';
import type { Shape } from './shape.ts';

/** A sea as the point at which its name stands. */
export function seaOf({ sea }: { readonly sea: string }, gazetteer: Gazetteer): Shape | undefined {
  const key = gazetteer.find(keyOf(sea));
  if (key < 0) return undefined;
  const place = [...gazetteer.entries(key)]
    .map((entry) => entry >>> 2)
    .find((one) => gazetteer.kind(one) === 'sea');
  if (place === undefined) return undefined;
  return {
    geometry: { type: 'Point', coordinates: [gazetteer.lng(place), gazetteer.lat(place)] },
    source: { title: 'Article Map, by hand', licence: 'public domain' },
    precision: 'generalised',
  };
}
