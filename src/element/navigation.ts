import { inOwnPixels, onWindow } from '../dom/local-coordinates.ts';
import type { MapView } from '../map/map-view.ts';
import { targetOf } from '../map/target.ts';
import type { Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { expectIds, expectPadding, expectPosition } from './argument-validation.ts';
import { readBox } from './box.ts';

/** How a page moves the map, and asks where it looks. What it gives is validated. */
export interface Navigation {
  /** Moves to a box, as the element's `bbox` has it; null leaves the map where it is. */
  look(box: string | null): void;
  /** CSS pixels from the element's upper left corner. */
  project(position: Position): [x: number, y: number];
  /** Moves to features, or without ids back to the opening view. Unknown ids are left out, with a warning. */
  fitTo(ids: string | readonly string[] | undefined, padding: number | undefined): void;
  /** Gives the map the focus. */
  focus(): void;
}

/** @param container what the map is attached to, in the element `host` */
export function makeNavigation(
  map: MapView,
  story: Story,
  host: HTMLElement,
  container: HTMLElement,
): Navigation {
  return {
    look(text) {
      const box = readBox(text);
      if (box) map.camera?.look(box);
    },
    project(position) {
      const at = map.camera?.project(expectPosition(position)) ?? [0, 0];
      const [x, y] = inOwnPixels(host, ...onWindow(container, at));
      return [x + host.clientLeft, y + host.clientTop];
    },
    fitTo(given, padding) {
      const ids = expectIds(given);
      for (const id of ids ?? [])
        if (!story.places.has(id))
          console.warn(`article-map: the story has no feature “${id}”; fitTo leaves it out.`);
      const room = expectPadding(padding);
      if (!ids) return map.camera?.reset();
      const target = targetOf(story, ids);
      if (target) map.camera?.fit(target, room);
    },
    focus: () => map.focus(),
  };
}
