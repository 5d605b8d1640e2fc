import { type Camera, openingCamera, type Size } from '../cartography/camera.ts';
import { dataLimitOf } from '../cartography/data-limit.ts';
import { paddingOf } from '../cartography/padding.ts';
import type { Chosen } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import { nearestFor, nearestIn, targetOfChosen } from './target.ts';
import { fitCamera } from './view-box.ts';

/** CSS pixels left free around what is chosen. */
const FREE = 32;

/** The camera of a still picture: what is chosen in the middle, no nearer than a live map goes, or the opening view. */
export function stillCamera(story: Story, chosen: Chosen, size: Size): Camera {
  const opening = openingCamera(story.about.frames, size);
  const target = targetOfChosen(story, chosen);
  if (!target) return opening;
  const nearest = nearestIn(dataLimitOf(story, opening.zoom), target.bounds);
  const maxZoom = nearestFor(target, opening.zoom, nearest);
  return fitCamera({ ...target, maxZoom }, size, paddingOf(FREE));
}
