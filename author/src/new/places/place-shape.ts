import type { Finding } from '../../find-places/finding.ts';
import type { Atlas } from '../../natural-earth/atlas.ts';
import type { ShapeWish } from '../../shapes/shape.ts';
import { shapeOf } from '../../shapes/shape-of.ts';
import { GEONAMES } from './geonames.ts';
import { kindAtPoint } from './story-kind.ts';
import type { PlaceShape } from './story-place.ts';

/** What a place is drawn as; undefined where nothing is known to draw. */
export function placeShape(finding: Finding, atlas?: Atlas): PlaceShape | undefined {
  const wish = wishFor(finding);
  const shape = wish && shapeOf(wish, atlas);
  if (shape) return { ...shape, kind: finding.kind === 'country' ? 'country' : 'region' };
  const kind = kindAtPoint(finding);
  return (
    kind && {
      kind,
      geometry: { type: 'Point', coordinates: [finding.lng, finding.lat] },
      source: GEONAMES,
      precision: 'generalised',
    }
  );
}

function wishFor({ kind, name, country }: Finding): ShapeWish | undefined {
  if (kind === 'country') return country === null ? undefined : { country };
  if (kind === 'region') return { region: name, ...(country !== null && { country }) };
  return undefined;
}
