import type { Kind } from '../../../../src/story/kinds.ts';
import type { Finding } from '../../find-places/finding.ts';
import type { PlaceKind } from '../../gazetteer/place.ts';

/** What kinds of the gazetteer are drawn as where nothing but a point is known; others are no points. */
const AS_POINTS: Readonly<Partial<Record<PlaceKind, Kind>>> = {
  town: 'city',
  district: 'place',
  sea: 'sea',
  lake: 'lake',
  island: 'place',
  mountains: 'place',
  peak: 'peak',
  desert: 'place',
  park: 'place',
  airport: 'airport',
  building: 'site',
};

/** The kind of a place that is drawn at a point; undefined where a point would say nothing of it. */
export function kindAtPoint({ kind }: Pick<Finding, 'kind'>): Kind | undefined {
  return AS_POINTS[kind];
}
