import type { Source } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { byFile } from './by-file.ts';
import { listed } from './listed.ts';

/** The title of a source that has nobody else's licence. */
export const DRAWN_BY_EDITORS = 'drawn by the editors';
/** The title of the source of a point of their own: it is set, not drawn. */
export const EDITORS = 'the editors';

/** Lines and areas whose sources name no licence, though somebody else has made them. One warning a file. */
export function licenceWarnings({ manifest, features }: StoryFolder): Problem[] {
  // What is drawn after the article's own words is nobody's shape.
  const isOwn = ({ title, url }: Source) =>
    url === undefined ? title === DRAWN_BY_EDITORS : url === manifest?.url;
  const unlicensed = features.filter(({ value }) => {
    const { geometry, properties } = value;
    const { sources } = properties;
    return (
      !geometry.type.endsWith('Point') &&
      !sources.every(isOwn) &&
      sources.every(({ licence }) => licence === undefined)
    );
  });
  return [...byFile(unlicensed)].map(([file, shapes]) => ({
    file,
    path: `${shapes[0]?.path ?? ''}/properties/sources`,
    found: `no licence of the shapes of ${listed(shapes.map(({ value }) => value.id))}`,
    expected: 'the licence under which a source lets its shapes be shown',
    remedy: `Add it, as “CC BY 4.0”; of what you drew yourself the source is “${DRAWN_BY_EDITORS}”.`,
  }));
}
