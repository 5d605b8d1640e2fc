import type { BasemapWish } from '../basemap/make-basemap.ts';
import { isBesideView } from '../new/places/beside-view.ts';
import type { Addition } from './add-to-story.ts';
import { withNamesMarked } from './mark-names.ts';

/**
 * An addition with the role that it has in the story: around it, where the opening view is not to follow.
 *
 * @param article its file's text; how often it names the place counts
 * @param wish the opening view and the places, as they are before; undefined where there are none yet
 */
export function besideStory(
  addition: Addition,
  article: string | undefined,
  wish: Pick<BasemapWish, 'frames' | 'places'> | undefined,
): Addition {
  const { cells, geometry, names, isNameLoose } = addition;
  const [frame] = wish?.frames ?? [];
  const points = (wish?.places ?? []).filter(({ isDot }) => isDot).map(({ at }) => at);
  // One place is no region that others could lie outside of.
  if (!frame || points.length < 2) return addition;
  const shape = geometry ?? { type: 'Point', coordinates: [Number(cells.lng), Number(cells.lat)] };
  const { count } = withNamesMarked(article ?? '', cells.id, names, { isLoose: isNameLoose });
  return isBesideView(shape, frame, points, count)
    ? { ...addition, cells: { ...cells, role: 'around' } }
    : addition;
}
