import { isInRings } from '../../../../src/cartography/in-rings.ts';
import type { StoryGeometry } from '../../../../src/compiler/read/folder.ts';
import { boxesMeet } from '../../../../src/story/box.ts';
import { KIND_ROWS } from '../../../../src/story/kinds.ts';
import type { Finding } from '../../find-places/finding.ts';
import { boxOf, frameAround, isShownWhole, sizeOf, union } from '../../folder/boxes.ts';
import { idsOf } from './ids.ts';
import { type MentionedPlace, mentionedPlaces } from './mentioned-place.ts';
import { nameInArticle } from './name-in-article.ts';
import { atHome } from './reach.ts';
import type { PlaceShape, StoryPlace } from './story-place.ts';

/** What an article's places are, and what it names that has no place on the map. */
export interface ChosenPlaces {
  readonly places: readonly StoryPlace[];
  /** Names of which it is too unsure that they mean a place. */
  readonly unsure: readonly MentionedPlace[];
  /** Places that nothing is known of but a point within their far larger extent. */
  readonly shapeless: readonly MentionedPlace[];
}

/** From 0 to 1: what is less sure is not marked. */
const SURE = 0.5;
/** A further mention of what is a place of the article. */
const AGAIN = 0.25;

/**
 * The places of a story.
 *
 * @param shapeOf what a place is drawn as; undefined where nothing is known to draw
 * @param called what countries are called in the article's language, by two letters
 */
export function choosePlaces(
  findings: readonly Finding[],
  shapeOf: (finding: Finding) => PlaceShape | undefined,
  called: (country: string) => string | undefined,
): ChosenPlaces {
  const all = mentionedPlaces(findings);
  const sure = all.filter(({ finding }) => isSure(finding));
  const shaped = sure.map((place) => ({ ...place, shape: shapeOf(place.finding) }));
  const drawn = shaped.flatMap(({ shape, ...place }) => (shape ? [{ ...place, shape }] : []));
  const named = drawn.map(({ finding, mentions, shape }) => ({
    finding,
    shape,
    name: nameInArticle(finding, mentions, called),
    mentions: mentions.filter(({ confidence }) => confidence >= AGAIN),
  }));
  const ids = idsOf(named.map(({ name, finding }) => ({ name, country: finding.country })));
  const roles = rolesOf(named);
  return {
    places: named.map(({ finding, mentions, shape, name }, index) => ({
      ...shape,
      id: ids[index] ?? '',
      name,
      ...(name !== finding.name && { also: finding.name }),
      finding,
      mentions,
      role: roles[index] ?? 'subject',
    })),
    unsure: all.filter(({ finding }) => !isSure(finding)),
    shapeless: shaped.filter(({ shape }) => !shape),
  };
}

/** Whether a place is so sure that it is marked. */
export function isSure({ confidence }: Pick<Finding, 'confidence'>): boolean {
  return confidence >= SURE;
}

interface Named {
  readonly finding: Finding;
  readonly mentions: readonly Finding[];
  readonly shape: PlaceShape;
}

/** An area or a line that is named once may make the opening view so many times as large. */
const IN_PASSING = 1.25;

/**
 * What meets the view of where the article is at home is its subject; what lies far from that is around it, and so is a
 * country that is much larger, and what is named once, with none of the other places on it, and reaches far out of that view.
 */
function rolesOf(places: readonly Named[]): StoryPlace['role'][] {
  const points = places.filter(
    ({ shape }) => shape.geometry.type === 'Point' && KIND_ROWS[shape.kind].water !== 'open',
  );
  const counted = points.length > 1 ? points : places;
  const home = atHome(
    counted.map(({ finding, mentions }) => ({
      position: [finding.lng, finding.lat],
      times: mentions.length,
    })),
  );
  const near = counted.filter((_, index) => home[index]);
  if (near.length === 0) return places.map(() => 'subject');
  const frame = frameAround(near.map(({ shape }) => shape.geometry));
  return places.map((place) => {
    const at = counted.indexOf(place);
    const { geometry } = place.shape;
    const box = boxOf(geometry);
    const isSmall = !geometry.type.endsWith('Polygon') || isShownWhole(box, frame);
    const isInPassing =
      place.mentions.length === 1 &&
      !geometry.type.endsWith('Point') &&
      sizeOf(union([box, frame])) > IN_PASSING * sizeOf(frame) &&
      !near.some(({ shape }) => isOn(shape.geometry, geometry));
    const isHome = home[at] || (boxesMeet(box, frame) && isSmall && !isInPassing);
    return isHome ? 'subject' : 'around';
  });
}

/** Whether a point lies on an area. */
function isOn(point: StoryGeometry, area: StoryGeometry): boolean {
  if (point.type !== 'Point') return false;
  const [lng = 0, lat = 0] = point.coordinates;
  const polygons =
    area.type === 'Polygon' ? [area.coordinates] : area.type === 'MultiPolygon' ? area.coordinates : [];
  return polygons.some((rings) => isInRings(rings, [lng, lat]));
}
