import type { Chosen } from './selection.ts';

/** The fragment of a page's address that names what is chosen: `#feature=…&passage=…`, or `''` for nothing. */
export function toAddress({ feature, passage }: Chosen): string {
  const parts = new URLSearchParams();
  if (feature !== undefined) parts.set('feature', feature);
  if (passage !== undefined) parts.set('passage', passage);
  const text = parts.toString();
  return text && `#${text}`;
}

/** What a fragment names. Whether the story has it is for the selection to say. */
export function fromAddress(hash: string): Chosen {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const feature = parts.get('feature');
  const passage = parts.get('passage');
  return { ...(feature && { feature }), ...(passage && { passage }) };
}
