import type { Position } from '../../../../src/story/place.ts';
import type { Region } from '../../basemap/region.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { loadAtlas } from '../../natural-earth/atlas.ts';
import { GEONAMES } from '../../natural-earth/credit.ts';
import { regionName } from '../../shapes/region-name.ts';
import type { ShapeWish } from '../../shapes/shape.ts';
import { shapeOf } from '../../shapes/shape-of.ts';
import { populationOf } from './population.ts';
import type { Possible } from './possible-places.ts';
import { kindAtPoint } from './story-kind.ts';
import type { PlaceShape } from './story-place.ts';

/**
 * What a place is drawn as; undefined where nothing is known to draw.
 *
 * @param region for which areas are thinned as the basemap is
 */
export function placeShape(finding: Possible, gazetteer: Gazetteer, region?: Region): PlaceShape | undefined {
  const wished = wishFor(finding);
  const shape = wished && shapeOf(wished.wish, gazetteer, undefined, region);
  if (shape) return { ...shape, kind: wished.kind, from: wished.wish };
  const kind = kindAtPoint(finding, populationOf(finding, gazetteer));
  return (
    kind && {
      kind,
      geometry: { type: 'Point', coordinates: [finding.lng, finding.lat] },
      source: GEONAMES,
      precision: 'generalised',
    }
  );
}

/** The shape that is asked for of a place, and what it is drawn as; undefined of what is drawn at a point. */
export function wishFor({
  kind,
  name,
  country,
  lng,
  lat,
}: Possible): { readonly wish: ShapeWish; readonly kind: PlaceShape['kind'] } | undefined {
  switch (kind) {
    case 'country':
      return country === null ? undefined : { wish: { country }, kind };
    case 'region':
      return { wish: regionWish(name, country, [lng, lat]), kind };
    case 'river':
      return { wish: { river: name, near: [lng, lat] }, kind };
    case 'lake':
      return { wish: { lake: name }, kind };
    default:
      return undefined;
  }
}

function regionWish(name: string, country: string | null, at: Position): ShapeWish {
  if (country === null) return { region: name };
  return { region: regionName(name, { country, at }, loadAtlas()) ?? name, country };
}
