import type { Chosen } from './selection.ts';

/** What an address names of a story's view. */
export interface Addressed extends Chosen {
  /** Ids of the layers that are shown; absent for all. */
  readonly layers?: readonly string[] | undefined;
}

/**
 * The fragment of a page's address that names what is chosen and which layers are shown:
 * `#feature=…&passage=…&layers=…`, or `''` for nothing and all.
 */
export function toAddress({ feature, passage, layers }: Addressed): string {
  const parts = new URLSearchParams();
  if (feature !== undefined) parts.set('feature', feature);
  if (passage !== undefined) parts.set('passage', passage);
  if (layers !== undefined) parts.set('layers', layers.join(' '));
  const text = parts.toString();
  return text && `#${text}`;
}

/** What a fragment names. Whether the story has it is for the selection to say. */
export function fromAddress(hash: string): Addressed {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const feature = parts.get('feature');
  const passage = parts.get('passage');
  const layers = parts.get('layers')?.split(/\s+/).filter(Boolean);
  return { ...(feature && { feature }), ...(passage && { passage }), ...(layers && { layers }) };
}
