import type { Finding } from '../../find-places/finding.ts';
import { GEONAMES } from './geonames.ts';
import { kindAtPoint } from './story-kind.ts';
import type { PlaceShape } from './story-place.ts';

/** What a place is drawn as; undefined where nothing is known to draw. */
export function placeShape(finding: Finding): PlaceShape | undefined {
  const kind = kindAtPoint(finding);
  if (kind === undefined) return undefined;
  return {
    kind,
    geometry: { type: 'Point', coordinates: [finding.lng, finding.lat] },
    source: GEONAMES,
    precision: 'generalised',
  };
}
