import { KIND_ROWS } from '../../../../src/story/kinds.ts';
import type { Position } from '../../../../src/story/place.ts';
import type { Finding } from '../../find-places/finding.ts';
import { frameAround } from '../../folder/boxes.ts';
import { isBesideView } from './beside-view.ts';
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
export const SURE = 0.5;
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
  const sure = all.filter(({ finding }) => finding.confidence >= SURE);
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
    unsure: all.filter(({ finding }) => finding.confidence < SURE),
    shapeless: shaped.filter(({ shape }) => !shape),
  };
}

interface Named {
  readonly finding: Finding;
  readonly mentions: readonly Finding[];
  readonly shape: PlaceShape;
}

/** What lies where the article is at home is its subject; what its view does not follow is around it. */
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
  const dots = near.flatMap(({ shape: { geometry } }): Position[] => {
    const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    return geometry.type === 'Point' ? [[lng, lat]] : [];
  });
  return places.map((place) => {
    const isHome = home[counted.indexOf(place)];
    const { geometry } = place.shape;
    return isHome || !isBesideView(geometry, frame, dots, place.mentions.length) ? 'subject' : 'around';
  });
}
