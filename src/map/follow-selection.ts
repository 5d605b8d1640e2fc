import type { Point } from '../cartography/camera.ts';
import type { Origin, Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import type { CameraController } from './camera-controller.ts';
import { featuresOf, targetOfChosen, targetOfName } from './target.ts';

/** Zooms by which what is chosen may be smaller than it could be before the camera moves nearer. */
const SLACK = { feature: 1.2, passage: 0.5 } as const;

/**
 * Lets the camera follow what is chosen, or looked at, until `signal` aborts. What the reader chooses is painted first;
 * what the page chooses is followed at once. What was clicked on the map itself, under `origin`, is in view already: it is
 * approached.
 * @param parts `afterPaint`: calls once what has changed is painted, unless the signal has aborted
 * @returns a function that follows what is chosen now
 */
export function followSelection(
  parts: {
    readonly story: Story;
    readonly selection: Selection;
    readonly origin: Origin;
    readonly camera: Pick<CameraController, 'approach' | 'follow' | 'lookAt' | 'reset' | 'sent'>;
    clickedAt(): Point | undefined;
    afterPaint(call: () => void, signal: AbortSignal): void;
  },
  signal: AbortSignal,
): () => void {
  const { story, selection, origin, camera, afterPaint } = parts;
  let waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort());
  const slack = () => (selection.chosen.feature === undefined ? SLACK.passage : SLACK.feature);
  const target = () => targetOfChosen(story, selection.chosen);
  const follow = () => {
    const to = target();
    if (to) camera.follow(to, slack());
  };
  const approach = (at: Point | undefined) => {
    const to = target();
    if (to) camera.approach(to, slack(), at);
  };
  selection.subscribe(
    (change, by) => {
      if (change === 'looked' && selection.looked) camera.lookAt(targetOfName(selection.looked));
      if (change !== 'chosen' && change !== 'rechosen') return;
      waiting.abort();
      waiting = new AbortController();
      const at = parts.clickedAt();
      const { sent } = camera;
      const move = () => {
        // The page has led the map elsewhere meanwhile.
        if (camera.sent !== sent) return;
        if (by === origin) approach(at);
        else if (featuresOf(story, selection.chosen).length === 0) camera.reset();
        else follow();
      };
      if (by === undefined) move();
      else afterPaint(move, waiting.signal);
    },
    signal,
    // Only then is it known what the panel covers.
    { last: true },
  );
  return follow;
}
