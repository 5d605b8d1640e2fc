import { idsIn } from './ids.ts';
import type { Chosen } from './selection.ts';

/** What an address names of a story's view. */
export interface Addressed extends Chosen {
  /** Ids of the layers that are shown; absent for all. */
  readonly layers?: readonly string[] | undefined;
  /** Where the map looks, where that does not follow from what is chosen: west,south,east,north in degrees. */
  readonly bbox?: string | undefined;
}

/**
 * The fragment of a page's address that names what is chosen, which layers are shown and where the map looks:
 * `#feature=…&passage=…&layers=…&bbox=…`, or `''` for nothing and all.
 */
export function toAddress({ feature, passage, layers, bbox }: Addressed): string {
  const parts = new URLSearchParams();
  if (feature !== undefined) parts.set('feature', feature);
  if (passage !== undefined) parts.set('passage', passage);
  if (layers !== undefined) parts.set('layers', layers.join(' '));
  if (bbox !== undefined) parts.set('bbox', bbox);
  // A comma needs no escape in a fragment (RFC 3986).
  const text = parts.toString().replaceAll('%2C', ',');
  return text && `#${text}`;
}

/** What a fragment names. Whether the story has it is for the selection to say. */
export function fromAddress(hash: string): Addressed {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const feature = parts.get('feature');
  const passage = parts.get('passage');
  const layers = parts.get('layers');
  const bbox = parts.get('bbox');
  return {
    ...(feature && { feature }),
    ...(passage && { passage }),
    ...(layers !== null && { layers: idsIn(layers) }),
    ...(bbox && { bbox }),
  };
}
