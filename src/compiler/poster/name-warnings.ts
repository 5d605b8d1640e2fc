import { within } from '../../cartography/boxes.ts';
import type { PictureLabels } from '../../cartography/picture-labels.ts';
import type { PictureShape } from '../../cartography/pictures.ts';
import { isPoint } from '../../cartography/shape.ts';
import { projectionIn, worldOf } from '../../cartography/world.ts';
import type { Place } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { listed } from '../check/listed.ts';

/** The widths in CSS pixels at which a poster is mostly seen: on a page, and on a phone held upright. */
const SEEN = { wide: 960, tall: 384 } as const satisfies Record<PictureShape, number>;

/** Of more places nobody expects that a picture names each. */
const MOST = 2000;

/** The labels of a poster at one of its widths. */
export type LabelsAt = (shape: PictureShape, width: number) => PictureLabels;

/** What of the story’s places has no name in its posters, as there was no room for it: a warning for each. */
export function nameWarnings(story: Story, labelsAt: LabelsAt): Problem[] {
  if (story.places.size > MOST) return [];
  return (['wide', 'tall'] as const).flatMap((shape) => {
    const missing = unnamedIn(story, labelsAt(shape, SEEN[shape]));
    if (missing.length === 0) return [];
    return [
      {
        file: 'story.json',
        path: `/frames/${shape}`,
        found: `no room, ${SEEN[shape]} pixels wide, for the names of ${listed(missing.map(({ id }) => id))}`,
        expected: 'room for the name of each place that is told of or drawn as a dot',
        remedy:
          'It is named when the map comes nearer. Move or narrow the frame, or give a place in the way a shorter name.',
      },
    ];
  });
}

/** Those of a picture’s places that the story is about, that passages speak of or that are dots, without a name. */
function unnamedIn(story: Story, { camera, size, labels }: PictureLabels): Place[] {
  const subjects = new Set(story.layers.filter(({ role }) => role === 'subject').map(({ id }) => id));
  const named = new Set(labels.map(({ place }) => place));
  const project = projectionIn(worldOf(story), camera, size);
  return [...story.places.values()].filter((place) => {
    const at = project(place.at);
    const isTold = subjects.has(place.layer) || isPoint(place) || story.passagesOf(place.id).length > 0;
    return isTold && !named.has(place.id) && within([...at, ...at], size, 0);
  });
}
