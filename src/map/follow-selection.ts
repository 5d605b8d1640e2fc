import type { Point } from '../cartography/camera.ts';
import type { Origin, Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import type { CameraController } from './camera-controller.ts';
import { featuresOf, targetOf, targetOfName } from './target.ts';

/** Zooms by which what is chosen may be smaller than it could be before the camera moves nearer. */
const SLACK = { feature: 2.6, passage: 1.2 } as const;

/**
 * Lets the camera follow what is chosen, or looked at, until `signal` aborts. What was clicked on the map itself, under
 * `origin`, is in view already: it is only kept from being covered.
 * @returns a function that follows what is chosen now
 */
export function followSelection(
  parts: {
    readonly story: Story;
    readonly selection: Selection;
    readonly origin: Origin;
    readonly camera: Pick<CameraController, 'follow' | 'lookAt' | 'reset' | 'reveal'>;
    clickedAt(): Point | undefined;
  },
  signal: AbortSignal,
): () => void {
  const { story, selection, origin, camera } = parts;
  const target = () => targetOf(story, featuresOf(story, selection.chosen));
  const follow = () => {
    const to = target();
    if (to) camera.follow(to, selection.chosen.feature === undefined ? SLACK.passage : SLACK.feature);
  };
  const reveal = () => {
    const to = target();
    if (to) camera.reveal(to, parts.clickedAt());
  };
  selection.subscribe(
    (change, by) => {
      if (change === 'looked' && selection.looked) camera.lookAt(targetOfName(selection.looked));
      if (change !== 'chosen' && change !== 'rechosen') return;
      if (by === origin) reveal();
      else if (featuresOf(story, selection.chosen).length === 0) camera.reset();
      else follow();
    },
    signal,
    // What a choice covers of the map is known only then.
    { last: true },
  );
  return follow;
}
