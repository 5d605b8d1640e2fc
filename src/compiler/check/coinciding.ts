import { openingCamera, project } from '../../cartography/camera.ts';
import { dataLimitOf } from '../../cartography/data-limit.ts';
import { PICTURES } from '../../cartography/pictures.ts';
import { isPoint } from '../../cartography/shape.ts';
import type { Place } from '../../story/place.ts';
import { type Problem, quote } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import type { StoryFolder } from '../read/folder.ts';

/** CSS pixels between the middles of two dots that cover each other. */
const DOT = 10;

/** Places of one passage that a reader cannot tell apart, however near the map is looked at. */
export function coincidingWarnings({ passages }: StoryFolder, story: Story): Problem[] {
  if (story.places.size === 0) return [];
  const { size } = PICTURES.wide;
  const limit = dataLimitOf(story, openingCamera(story.about.frames, size).zoom);
  const fallTogether = (one: Place, other: Place) => {
    if (isPoint(one) !== isPoint(other)) return false;
    if (!isPoint(one)) return isSameShape(one, other);
    const camera = { center: one.at, zoom: limit.nearestAt(one.at) };
    const [x, y] = project(camera, { width: 0, height: 0 }, other.at);
    return Math.hypot(x, y) < DOT;
  };
  return passages.flatMap(({ file, path, value }) => {
    if (value.body.length < 2) return [];
    const ids = [...new Set(value.body.map(({ source }) => source))].sort();
    const places = ids.flatMap((id) => story.places.get(id) ?? []);
    return places.flatMap((one, index) =>
      places
        .filter((other, at) => at > index && fallTogether(one, other))
        .map((other) => ({
          file,
          path: `${path}/body`,
          found: `${quote(one.id)} and ${quote(other.id)}, which lie on one another however near the map is`,
          expected: 'places of a passage that a reader can tell apart',
          remedy: 'Correct the position of one, or make them one place that has both names.',
        })),
    );
  });
}

function isSameShape(one: Place, other: Place): boolean {
  return (
    one.bbox.every((degrees, index) => degrees === other.bbox[index]) &&
    JSON.stringify(one.geometry) === JSON.stringify(other.geometry)
  );
}
