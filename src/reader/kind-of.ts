import type { MessageKey } from '../locale/locale.ts';
import type { Place } from '../story/place.ts';

/** The key of the word for what a place is; one that fits all for a kind that this release does not know. */
export function kindOf({ kind, isUnknownKind }: Place): MessageKey {
  return isUnknownKind ? 'kind.other' : `kind.${kind}`;
}
