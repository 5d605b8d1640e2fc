import type { Kind } from '../../../../src/story/kinds.ts';
import type { Finding } from '../../find-places/finding.ts';
import { openWaterOf } from '../../gazetteer/open-water.ts';
import type { PlaceKind } from '../../gazetteer/place.ts';

/** What kinds of the gazetteer are drawn as where nothing but a point is known; others are no points. */
const AS_POINTS: Readonly<Partial<Record<PlaceKind, Kind>>> = {
  town: 'city',
  district: 'place',
  lake: 'lake',
  island: 'place',
  mountains: 'place',
  peak: 'peak',
  desert: 'place',
  park: 'place',
  airport: 'airport',
  building: 'site',
};

/** People, of whom a village has fewer. */
const VILLAGE = 2000;

/**
 * The kind of a place that is drawn at a point; undefined where a point would say nothing of it.
 *
 * @param population how many people live there, where that is known
 */
export function kindAtPoint(
  { kind, name }: Pick<Finding, 'kind' | 'name'>,
  population?: number,
): Kind | undefined {
  if (kind === 'sea') return openWaterOf(name);
  const isVillage = kind === 'town' && population !== undefined && population < VILLAGE;
  return isVillage ? 'village' : AS_POINTS[kind];
}
